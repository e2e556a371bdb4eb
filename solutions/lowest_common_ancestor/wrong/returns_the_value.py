# expect: WA
# why: "which node?" is answered with a number; values happen to be distinct here
"""Returns the value of the right node."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> int:
    def find(node: TreeNode | None) -> TreeNode | None:
        if node is None or node is p or node is q:
            return node
        left, right = find(node.left), find(node.right)
        return node if left and right else left or right

    return find(root).val
