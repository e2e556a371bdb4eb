# expect: WA
# why: does not ask how long the queue is when a level begins
"""Walks level by level, but cannot tell where a level ends."""

from collections import deque

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    queue = deque([root] if root else [])
    while queue:
        node = queue.popleft()
        levels.append([node.val])
        queue.extend(child for child in (node.left, node.right) if child)
    return levels
