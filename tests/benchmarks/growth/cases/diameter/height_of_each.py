# label: n^2
# trap: measures the height at every node anew
# work: lines

def height(node):
    return 0 if node is None else 1 + max(height(node.left), height(node.right))


def diameter(root):
    if root is None:
        return 0
    through = height(root.left) + height(root.right)
    return max(through, diameter(root.left), diameter(root.right))
