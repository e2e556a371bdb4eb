# expect: WA
# why: answers the sister of this question
"""Turns every second level round."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while level:
        nums = [node.val for node in level]
        levels.append(nums[::-1] if len(levels) % 2 else nums)
        children = [child for node in level for child in (node.left, node.right)]
        level = [child for child in children if child]
    return levels
