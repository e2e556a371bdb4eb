"""Level Order: the values of a binary tree, level by level."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    raise NotImplementedError
