# expect: CLE
# time: O(n + h^2)
# space: O(n)
# why: the right idea with the wrong container: `in` walks along a list
"""Searches the list of p's ancestors for every node on the way up from q."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    parent: dict[TreeNode, TreeNode | None] = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)
    above: list[TreeNode] = []
    while p:
        above.append(p)
        p = parent[p]
    while q not in above:
        q = parent[q]
    return q
