# expect: WA
# why: keeps the missing children, so that positions would tell the parents
"""Puts None where a child is missing."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while any(level):
        levels.append([node.val if node else None for node in level])
        level = [c for node in level if node for c in (node.left, node.right)]
    return levels
