# expect: WA
# why: the solution of the sister problem, whose tree is ordered by value
"""Turns left or right by comparing values, as in a search tree."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    node = root
    while True:
        if p.val < node.val and q.val < node.val and node.left:
            node = node.left
        elif p.val > node.val and q.val > node.val and node.right:
            node = node.right
        else:
            return node
