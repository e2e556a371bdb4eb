# expect: WA
# why: compares the two paths from the root, and stops where they first agree
"""Always returns the root, on which any two paths agree."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def path_to(node: TreeNode | None, target: TreeNode) -> list[TreeNode]:
        if node is None:
            return []
        if node is target:
            return [node]
        rest = path_to(node.left, target) or path_to(node.right, target)
        return [node, *rest] if rest else []

    for one, other in zip(path_to(root, p), path_to(root, q)):
        if one is other:
            return one
    return root
