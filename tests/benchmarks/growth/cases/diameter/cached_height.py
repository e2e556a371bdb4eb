# label: n
# trap: functools.cache on nodes: naive, but remembered
# work: lines

from functools import cache


@cache
def height(node):
    return 1 + max(height(node.left), height(node.right)) if node else 0


def diameter(root):
    height(root)
    best, waiting = 0, [root]
    while waiting:
        node = waiting.pop()
        if node:
            best = max(best, height(node.left) + height(node.right))
            waiting += [node.left, node.right]
    return best
