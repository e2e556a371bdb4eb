# expect: RTE
# why: when q is below p, the path to p ends before the two have parted
"""Compares two paths place by place until they differ, which may be never."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    def path_to(target: TreeNode) -> list[TreeNode]:
        path: list[TreeNode] = []

        def walk(node: TreeNode | None) -> bool:
            if node is None:
                return False
            path.append(node)
            if node is target or walk(node.left) or walk(node.right):
                return True
            path.pop()
            return False

        walk(root)
        return path

    to_p, to_q = path_to(p), path_to(q)
    depth = 0
    while to_p[depth] is to_q[depth]:
        depth += 1
    return to_p[depth - 1]
