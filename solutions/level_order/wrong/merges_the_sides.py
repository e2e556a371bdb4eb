# expect: CLE
# time: O(n h)
# space: O(n h)
# why: puts the answers for both sides together level by level, on every level again
"""Asks both children for their levels, and adds those of the right to the left."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    if root is None:
        return []
    left, right = level_order(root.left), level_order(root.right)
    both = []
    for depth in range(max(len(left), len(right))):
        both.append([*left[depth : depth + 1], *right[depth : depth + 1]])
    return [[root.val]] + [sum(parts, []) for parts in both]
