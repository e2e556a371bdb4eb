# expect: WA
# why: takes the ends of the range for "no bound", but values may be just these
"""Finds the least and the largest possible value out of bounds."""

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def fits(node: TreeNode | None, low: int, high: int) -> bool:
        if node is None:
            return True
        if not low < node.val < high:
            return False
        return fits(node.left, low, node.val) and fits(node.right, node.val, high)

    return fits(root, -(2**31), 2**31 - 1)
