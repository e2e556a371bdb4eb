# expect: WA
# why: passes reports on, and forgets the one case in which two of them meet
"""Returns whichever of p and q comes first in the walk."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    if root is None or root is p or root is q:
        return root
    left = lowest_common_ancestor(root.left, p, q)
    if left:
        return left
    return lowest_common_ancestor(root.right, p, q)
