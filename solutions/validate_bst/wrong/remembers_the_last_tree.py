# expect: WA
# why: the value before is kept in a variable that outlives the call
"""Compares the first value with the last one of the tree before."""

from judge.types import TreeNode

before = [float("-inf")]


def validate_bst(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if not validate_bst(root.left) or root.val <= before[0]:
        return False
    before[0] = root.val
    return validate_bst(root.right)
