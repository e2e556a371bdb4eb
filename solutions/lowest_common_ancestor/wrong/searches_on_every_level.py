# expect: CLE
# time: O(n h)
# space: O(h)
# why: asks "is it in there?" on the way down, and asks it again one level below
"""Goes down to the side that holds both; each level searches all that is left."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def holds(node: TreeNode | None, target: TreeNode) -> bool:
        if node is None:
            return False
        return node is target or holds(node.left, target) or holds(node.right, target)

    node = root
    while node is not p and node is not q:
        p_left, q_left = holds(node.left, p), holds(node.left, q)
        if p_left != q_left:
            return node
        node = node.left if p_left else node.right
    return node
