# expect: CLE
# time: O(n h)
# space: O(n)
# why: asks for one level at a time, and each time begins at the root
"""Collects each level by a walk of its own over all that is above it."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    def collect(node: TreeNode | None, depth: int, level: list[int]) -> None:
        if node and depth == 0:
            level.append(node.val)
        elif node:
            collect(node.left, depth - 1, level)
            collect(node.right, depth - 1, level)

    levels: list[list[int]] = []
    while True:
        level: list[int] = []
        collect(root, len(levels), level)
        if not level:
            return levels
        levels.append(level)
