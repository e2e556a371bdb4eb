# expect: WA
# why: hands the new bound down, and drops the one from further above
"""Forgets the lower bound when it goes left, and the upper one when it goes right."""

from math import inf

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def fits(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        if not low < node.val < high:
            return False
        return fits(node.left, -inf, node.val) and fits(node.right, node.val, inf)

    return fits(root, -inf, inf)
