# expect: WA
# why: takes the children in the wrong order, as for a stack
"""Returns each level from right to left."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        children = [child for node in level for child in (node.right, node.left)]
        level = [child for child in children if child]
    return levels
