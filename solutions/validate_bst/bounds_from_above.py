# expect: AC
# time: O(n)
# space: O(h)
# why: of all the nodes above, only the nearest on either side can be violated first
"""Validate a BST by handing two bounds down.

A node must be below every node on whose left it is, and above every node on whose
right it is. As long as those are in order themselves, the tightest of them decide:
the last one where the way went left, and the last one where it went right.

            5           between -inf and inf
          /   \\
         2     8        between -inf and 5       between 5 and inf
        / \\
       1   6            between -inf and 2       6 is not between 2 and 5

Time O(n): each node is compared once. Extra space O(h) for the waiting calls, one
on each of h levels; a long chain needs a higher limit than Python's usual 1000.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., section 12.1.
"""

from math import inf

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    """Return whether all values on the left are less, all on the right greater."""

    def fits(node: TreeNode | None, low: float, high: float) -> bool:
        if node is None:
            return True
        if not low < node.val < high:
            return False
        left = fits(node.left, low, node.val)
        return left and fits(node.right, node.val, high)

    return fits(root, -inf, inf)
