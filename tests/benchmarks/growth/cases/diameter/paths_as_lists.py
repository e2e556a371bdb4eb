# label: n^2
# trap: hidden: every call gets a copy of the path to it
# work: calls

def diameter(root):
    best = 0

    def walk(node, path):
        nonlocal best
        if node is None:
            return 0
        here = path + [node]
        left, right = walk(node.left, here), walk(node.right, here)
        best = max(best, left + right)
        return 1 + max(left, right)

    walk(root, [])
    return best
