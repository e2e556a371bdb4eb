# expect: CLE
# time: O(n h)
# space: O(h^2)
# why: `[*path, child]` looks like one step, and copies the whole path at every node
"""Hands every node its path from the root, and compares those of p and q."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    found: list[list[TreeNode]] = []
    stack = [(root, [root])]
    while stack:
        node, path = stack.pop()
        if node is p or node is q:
            found.append(path)
        for child in (node.left, node.right):
            if child:
                stack.append((child, [*path, child]))
    for one, other in zip(*found):
        if one is other:
            answer = one
    return answer
