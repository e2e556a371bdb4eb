# expect: WA
# why: starts the way up at the parent, as if p and q themselves could not be it
"""Returns the parent of p when q is below p, and the other way round."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    parent: dict[TreeNode, TreeNode] = {root: root}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)
    above = set()
    node = p
    while node is not root:
        node = parent[node]
        above.add(node)
    node = parent[q]
    while node is not root and node not in above:
        node = parent[node]
    return node
