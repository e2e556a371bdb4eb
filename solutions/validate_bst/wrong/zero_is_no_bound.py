# expect: WA
# why: asks whether a bound is true where it means whether there is one
"""Takes a bound of 0 for no bound."""

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def fits(node: TreeNode | None, low: int | None, high: int | None) -> bool:
        if node is None:
            return True
        if low and node.val <= low:
            return False
        if high and node.val >= high:
            return False
        return fits(node.left, low, node.val) and fits(node.right, node.val, high)

    return fits(root, None, None)
