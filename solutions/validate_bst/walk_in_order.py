# expect: AC
# time: O(n)
# space: O(h)
# why: a tree is a search tree exactly when its values increase from left to right
"""Validate a BST by visiting it from left to right.

Visit the left subtree, then the node, then the right subtree, everywhere. A search
tree gives its values in strictly increasing order, and only a search tree does: of
a node and any node below it, the one further left is visited first.

            5
          /   \\
         2     8        in order: 1 2 6 5 8; 5 after 6, so it is no search tree
        / \\
       1   6

Increasing is a matter of neighbours, so it is enough to remember one value. The
stack has the nodes that are left to be visited above the present one.

Time O(n), extra space O(h). It stops at the first fault, and minds no limit on
recursion.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., section 12.1.
"""

from math import inf

from judge.types import TreeNode


def validate_bst(root: TreeNode | None) -> bool:
    """Return whether all values on the left are less, all on the right greater."""
    waiting: list[TreeNode] = []
    node = root
    before = -inf
    while node is not None or waiting:
        while node is not None:  # as far to the left as there is something
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        if node.val <= before:
            return False
        before = node.val
        node = node.right
    return True
