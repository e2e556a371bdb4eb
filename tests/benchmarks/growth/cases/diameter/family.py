"""Longest path in a binary tree: a zigzag of n/2 nodes that ends in a bush."""

from judge.spec import case, tree

ENTRY = "diameter"
STARTER = "def diameter(root: TreeNode | None) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 16384}]


def worst(n, rng):
    bush = n - n // 2
    entries = [0]
    for depth in range(1, n // 2):
        entries += [depth, None] if depth % 3 else [None, depth]
    # Level by level below the last of the zigzag: a heap-shaped bush.
    return case(tree(entries + list(range(bush))))
