# expect: AC
# time: O(n)
# space: O(n)
# why: the nodes of a level, in order, have the nodes of the next one as children
"""Level Order with one list of nodes for each level.

`level` has the nodes of one level from left to right. Their children, the left one
of each before the right one, are the nodes of the next level from left to right:

            4           level [4]        children [9, 0]
          /   \\
         9     0        level [9, 0]     children [7, 5, 6]
          \\   / \\
           7 5   6      level [7, 5, 6]  no children: done

Time O(n), since each node is in one list; extra space O(n), or as much as the
widest level takes beside the answer.
Source: Knuth, The Art of Computer Programming, vol. 1, 3rd ed., section 2.3.1.
"""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values of each level from left to right; no levels for no nodes."""
    levels: list[list[int]] = []
    level = [root] if root is not None else []
    while level:
        levels.append([node.val for node in level])
        children = (child for node in level for child in (node.left, node.right))
        level = [child for child in children if child is not None]
    return levels
