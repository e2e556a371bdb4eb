# label: n
# trap: no recursion: nodes in order, then backwards
# work: lines

def diameter(root):
    order = [root] if root else []
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    height = {None: 0}
    best = 0
    for node in reversed(order):
        left, right = height[node.left], height[node.right]
        height[node] = 1 + max(left, right)
        best = max(best, left + right)
    return best
