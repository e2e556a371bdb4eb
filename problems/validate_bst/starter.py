"""Validate a BST: is a binary tree a search tree?"""

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    raise NotImplementedError
