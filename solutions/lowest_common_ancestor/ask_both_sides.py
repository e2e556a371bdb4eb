# expect: AC
# time: O(n)
# space: O(h)
# why: each subtree reports what it has of p and q; where two reports meet is the answer
"""Let every subtree report what it holds, and see where two reports meet.

A subtree reports None when neither p nor q is in it, and otherwise one node:

    the one of p and q that it holds, or
    the lowest common ancestor, when it holds both.

At p or q there is no need to look further down. If the other one is there, then
the present node is the answer; if not, it is what has to be reported. At any
other node the reports of the two children decide, as here for p = 4 and q = 7:

            5           left: 9, right: None    report 9, the answer
          /   \\
         9     2        left: 4, right: 7       both, so report 9 itself
        / \\
       4   1            1 has left: None, right: 7, and reports 7
            \\
             7

Time O(n): each node is asked once. Extra space O(h) for the waiting calls, one
on each of h levels; a long chain needs a higher limit than Python's usual 1000.
"""

from judge.types import TreeNode


def lowest_common_ancestor(root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
    """Return the deepest node that has p and q at or below it.

    p and q are different nodes of the tree; ValueError if neither is in it.
    """

    def report(node: TreeNode | None) -> TreeNode | None:
        if node is None or node is p or node is q:
            return node
        left, right = report(node.left), report(node.right)
        if left is not None and right is not None:
            return node
        return left if left is not None else right

    found = report(root)
    if found is None:
        raise ValueError("neither node is in the tree")
    return found
