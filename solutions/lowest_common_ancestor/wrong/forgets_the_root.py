# expect: RTE
# why: follows parents while there is one, so the root, which has none, is not noted
"""Leaves the root out of the ancestors of p, and q climbs past the top."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    parent: dict[TreeNode, TreeNode] = {}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)
    above = set()
    while p in parent:
        above.add(p)
        p = parent[p]
    while q not in above:
        q = parent[q]
    return q
