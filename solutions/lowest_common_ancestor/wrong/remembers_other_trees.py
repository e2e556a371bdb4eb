# expect: WA
# why: a dictionary as a default is made once, and values of other trees stay in it
"""Finds p and q among the parents of an earlier tree, and never looks at this one."""

from judge.types import TreeNode


def lowest_common_ancestor(
    root: TreeNode, p: TreeNode, q: TreeNode, parent: dict[int, TreeNode] = {}
) -> TreeNode:
    parent[root.val] = None
    stack = [root]
    while p.val not in parent or q.val not in parent:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child.val] = node
                stack.append(child)
    above = set()
    while p:
        above.add(p.val)
        p = parent[p.val]
    while q.val not in above:
        q = parent[q.val]
    return q
