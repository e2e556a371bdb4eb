# expect: AC
# time: O(n)
# space: O(n)
# why: any walk that meets left before right fills every level in order
"""Level Order from a walk in depth that knows how deep it is.

The walk need not go level by level. It is enough that on each level it comes to
the nodes from left to right, and a walk in depth that takes left before right does
so. Each value goes to the end of the list of its level; the first node on a level
finds no list there, and begins it.

    visited   4    9      7          0          5          6
    levels    [4]  +[9]   +[7]       [9, 0]     [7, 5]     [7, 5, 6]

Time O(n). Beside the answer O(h) for the waiting calls on h levels, where the list
of a level needs as much as the tree is wide: better for wide trees, worse for deep
ones, and Python's usual limit stops it at about 1000 levels.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., section 12.1.
"""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values of each level from left to right; no levels for no nodes."""
    levels: list[list[int]] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node is None:
            return
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    return levels
