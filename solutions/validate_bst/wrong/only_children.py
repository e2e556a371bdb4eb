# expect: WA
# why: the definition is heard as one about a node and its children
"""Compares each node with its two children only."""

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if root.left and root.left.val >= root.val:
        return False
    if root.right and root.right.val <= root.val:
        return False
    return validate_bst(root.left) and validate_bst(root.right)
