from __future__ import annotations

import sys

from judge.types import TreeNode, tree

sys.setrecursionlimit(100_000)


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def dfs(node: TreeNode | None) -> int:
        nonlocal best
        if node is None or best is not None:
            return 0
        found = (node is p) + (node is q) + dfs(node.left) + dfs(node.right)
        if found == 2 and best is None:
            best = node
        return found

    best: TreeNode | None = None
    dfs(root)
    return best


if __name__ == "__main__":
    example = tree([2, 1, 3])
    print(lowest_common_ancestor(example, example.left, example.right).val)
