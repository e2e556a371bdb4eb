# expect: WA
# why: sorts the values and compares, but equal ones are in order too
"""Asks whether the values in order are sorted."""

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    nums: list[int] = []

    def visit(node: TreeNode | None) -> None:
        if node:
            visit(node.left)
            nums.append(node.val)
            visit(node.right)

    visit(root)
    return nums == sorted(nums)
