# expect: WA
# why: right when both are in one subtree, but it is not searched any further
"""Returns the child of the root that has both below it, not the lowest such node."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def count(node: TreeNode | None) -> int:
        if node is None:
            return 0
        return (node is p) + (node is q) + count(node.left) + count(node.right)

    if count(root.left) == 2:
        return root.left
    if count(root.right) == 2:
        return root.right
    return root
