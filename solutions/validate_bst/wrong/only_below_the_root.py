# expect: WA
# why: tests the definition for the root, and for other nodes only their children
"""Compares all values with the root, and each node with its children."""

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def values(node: TreeNode | None) -> list[int]:
        if node is None:
            return []
        return [node.val, *values(node.left), *values(node.right)]

    def children_fit(node: TreeNode | None) -> bool:
        if node is None:
            return True
        if node.left and node.left.val >= node.val:
            return False
        if node.right and node.right.val <= node.val:
            return False
        return children_fit(node.left) and children_fit(node.right)

    assert root is not None
    below = all(value < root.val for value in values(root.left))
    above = all(value > root.val for value in values(root.right))
    return below and above and children_fit(root)
