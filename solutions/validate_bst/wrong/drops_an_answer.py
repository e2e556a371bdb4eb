# expect: WA
# why: calls itself for the left child, and does not look at what comes back
"""Looks at what the right side says only."""

from math import inf

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def fits(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        if not low < node.val < high:
            return False
        fits(node.left, low, node.val)
        return fits(node.right, node.val, high)

    return fits(root, -inf, inf)
