# expect: WA
# why: begins with a level, and fills it only if there is a root
"""Returns one empty level for an empty tree."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    level = [root]
    while level:
        nodes = [node for node in level if node is not None]
        levels.append([node.val for node in nodes])
        level = [child for node in nodes for child in (node.left, node.right)]
        level = [child for child in level if child is not None]
    return levels
