# expect: RTE
# why: two ways up meet in step only when they are equally long
"""Climbs from both at once; from different depths they pass each other by."""

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
    while p is not q:
        p, q = parent[p], parent[q]
    return p
