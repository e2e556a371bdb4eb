# label: n
# trap: recursion that returns pairs
# work: lines

def diameter(root):
    def walk(node):
        if not node:
            return 0, 0
        left, right = walk(node.left), walk(node.right)
        longest = max(left[1], right[1], left[0] + right[0])
        return 1 + max(left[0], right[0]), longest

    return walk(root)[1]
