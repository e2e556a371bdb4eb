# expect: WA
# why: puts the children of one node together, not those of one level
"""Returns the children of each node as a list of their own."""

from judge.types import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels = [[root.val]] if root else []
    queue = [root] if root else []
    for node in queue:
        children = [child for child in (node.left, node.right) if child]
        if children:
            levels.append([child.val for child in children])
        queue.extend(children)
    return levels
