# expect: WA
# why: appends the same list again and again, and clears it in between
"""Returns as many references to one list as there are levels."""

from collections import deque

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level: list[int] = []
    queue = deque([root] if root else [])
    while queue:
        level.clear()
        for _ in range(len(queue)):
            node = queue.popleft()
            level.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        levels.append(level)
    return levels
