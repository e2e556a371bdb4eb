# expect: AC
# time: O(n)
# space: O(h)
# why: between p and q the walk climbs up to their lowest common ancestor, no higher
"""Walk in depth without recursion; the highest turn between p and q is the answer.

Words used below: `path` has the nodes from the root to the present one, the
present one last. `shared` is how deep the node is, on that path, up to which the
path has not changed since the first of p and q was met; None before that.

    visited       3     8     1     6         p = 1 (met first), q = 6
    path          3     3 8   3 8 1 3 6
    shared                    2     0         path[0] = 3 is the answer

To go from one node to the next the walk climbs to some node on the path, and
comes down on its other side. What it climbs past has the first of the two below
it, but not the second any more: `shared` can only shrink, and what is left of
the path when the second one is met has both at or below it.

Time O(n). Extra space O(h): on each of h levels one node is on the path, and at
most one more is waiting. Unlike recursion it minds no limit, so this is the way
for trees of any depth.
"""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    """Return the deepest node that has p and q at or below it.

    p and q are different nodes of the tree; ValueError if one is not in it.
    """
    path: list[TreeNode] = []
    shared: int | None = None
    waiting = [(root, 0)]  # nodes still to visit and how deep they are, next one last
    while waiting:
        node, depth = waiting.pop()
        if shared is not None:
            shared = min(shared, depth - 1)  # climbed to the parent of this node
        del path[depth:]
        path.append(node)
        if node is p or node is q:
            if shared is not None:
                return path[shared]
            shared = depth
        for child in (node.right, node.left):
            if child is not None:
                waiting.append((child, depth + 1))
    raise ValueError("one of the nodes is not in the tree")
