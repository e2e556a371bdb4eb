# label: n^2
# trap: height by levels for every node of the tree
# work: lines

def height(node):
    level, tall = [node] if node else [], 0
    while level:
        tall += 1
        level = [c for x in level for c in (x.left, x.right) if c]
    return tall


def diameter(root):
    best, waiting = 0, [root]
    while waiting:
        node = waiting.pop()
        if node:
            best = max(best, height(node.left) + height(node.right))
            waiting += [node.left, node.right]
    return best
