"""Return the deepest node of a binary tree that has both p and q at or below it."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    raise NotImplementedError
