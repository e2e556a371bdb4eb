# expect: CLE
# time: O(n h)
# space: O(h)
# why: the definition word for word: all on the left are less, all on the right greater
"""Searches the largest value on the left and the least on the right of each node."""

from math import inf

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    def largest(node: TreeNode | None) -> float:
        if node is None:
            return -inf
        return max(node.val, largest(node.left), largest(node.right))

    def least(node: TreeNode | None) -> float:
        if node is None:
            return inf
        return min(node.val, least(node.left), least(node.right))

    def fits(node: TreeNode | None) -> bool:
        if node is None:
            return True
        if not largest(node.left) < node.val < least(node.right):
            return False
        return fits(node.left) and fits(node.right)

    return fits(root)
