# expect: WA
# why: finds the right place, and builds a node for the answer instead of returning it
"""Returns a new node with the value and the children of the right one."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def find(node: TreeNode | None) -> TreeNode | None:
        if node is None or node is p or node is q:
            return node
        left, right = find(node.left), find(node.right)
        return node if left and right else left or right

    found = find(root)
    return TreeNode(found.val, found.left, found.right)
