# expect: WA
# why: in a heap the parent of number k is (k - 1) // 2, but a heap has no gaps
"""Numbers the nodes level by level, as if no child were missing anywhere."""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    nodes = [root]
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    i, j = nodes.index(p), nodes.index(q)
    while i != j:
        if i > j:
            i = (i - 1) // 2
        else:
            j = (j - 1) // 2
    return nodes[i]
