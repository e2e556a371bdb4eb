# expect: WA
# why: compares with the length of the queue while the queue grows
"""Goes on through the next levels as if they belonged to this one."""

from collections import deque

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    queue = deque([root] if root else [])
    while queue:
        level: list[int] = []
        while len(level) < len(queue) + len(level):
            node = queue.popleft()
            level.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        levels.append(level)
    return levels
