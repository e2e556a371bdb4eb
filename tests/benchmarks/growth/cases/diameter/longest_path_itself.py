# label: n^2
# trap: hidden: returns the deepest path, copied at each level
# work: calls

def diameter(root):
    best = 0

    def deepest(node):
        nonlocal best
        if node is None:
            return ()
        left, right = deepest(node.left), deepest(node.right)
        best = max(best, len(left) + len(right))
        return (node.val, *max(left, right, key=len))

    deepest(root)
    return best
