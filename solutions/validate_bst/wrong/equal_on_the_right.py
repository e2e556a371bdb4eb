# expect: WA
# why: some definitions allow equal values on one side; this one does not
"""Lets values in the right subtree be equal."""

from math import inf

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def fits(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        if not low <= node.val < high:
            return False
        return fits(node.left, low, node.val) and fits(node.right, node.val, high)

    return fits(root, -inf, inf)
