# expect: AC
# time: O(n)
# space: O(n)
# why: with a link to the parent the question is where two ways up come together
"""Find every node's parent, then look where the ways up from p and q meet.

Going down one has to choose a side; going up there is no choice, since a single
way leads from each node to the root. So write down the parent of every node,
remember the way up from p, and follow the way up from q until it comes upon a
node of the other. That is the answer: what comes later on the way is higher.

    parents    8: 3   6: 3   1: 8       p = 1, q = 6
    up from p  1 -> 8 -> 3
    up from q  6 -> 3                   3 was on the way from p

Time O(n). Extra space O(n) for the parents: more than the walks in depth need
in a tree of few levels. It pays where the nodes have a link to the parent
anyway, or where several questions are asked of one tree.
"""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    """Return the deepest node that has p and q at or below it.

    p and q are different nodes of the tree; KeyError if one is not in it.
    """
    parent: dict[TreeNode, TreeNode] = {}
    nodes = [root]
    for node in nodes:  # grows while it is walked, level by level
        for child in (node.left, node.right):
            if child is not None:
                parent[child] = node
                nodes.append(child)

    climbing = p
    way_up = {p}
    while climbing is not root:
        climbing = parent[climbing]
        way_up.add(climbing)
    climbing = q
    while climbing not in way_up:
        climbing = parent[climbing]
    return climbing
