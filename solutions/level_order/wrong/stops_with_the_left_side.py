# expect: WA
# why: finds the number of levels by going to the left, as in a complete tree
"""Leaves out the levels below the last one that going left comes to."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    height, node = 0, root
    while node:
        height, node = height + 1, node.left
    levels: list[list[int]] = [[] for _ in range(height)]

    def visit(node: TreeNode | None, depth: int) -> None:
        if node and depth < height:
            levels[depth].append(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)

    visit(root, 0)
    return levels
