# expect: WA
# why: asks whether the value is true where it means whether there is a node
"""Leaves out nodes whose value is 0, and what is below them."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        children = [child for node in level for child in (node.left, node.right)]
        level = [child for child in children if child and child.val]
    return levels
