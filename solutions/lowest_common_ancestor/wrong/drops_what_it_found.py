# expect: WA
# why: calls itself on the side where both are, without returning what comes back
"""Returns None unless p and q part at the root, or the root is one of them."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def holds(node: TreeNode | None, target: TreeNode) -> bool:
        if node is None:
            return False
        return node is target or holds(node.left, target) or holds(node.right, target)

    if root is p or root is q:
        return root
    if holds(root.left, p) != holds(root.left, q):
        return root
    if holds(root.left, p):
        lowest_common_ancestor(root.left, p, q)
    else:
        lowest_common_ancestor(root.right, p, q)
