# expect: RTE
# why: puts the root into the queue without asking whether there is one
"""Stops with an AttributeError at an empty tree."""

from collections import deque

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    queue = deque([root])
    while queue:
        level = []
        for _ in range(len(queue)):
            node = queue.popleft()
            level.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        levels.append(level)
    return levels
