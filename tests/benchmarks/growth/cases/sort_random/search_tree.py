# label: n log n
# trap: many live objects: a tree of nodes
# work: lines

class Node:
    def __init__(self, number):
        self.number = number
        self.left = self.right = None


def sort_numbers(nums):
    root = None
    for number in nums:
        made = Node(number)
        if root is None:
            root = made
            continue
        node = root
        while True:
            if number < node.number:
                if node.left is None:
                    node.left = made
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = made
                    break
                node = node.right
    out, waiting, node = [], [], root
    while waiting or node:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        out.append(node.number)
        node = node.right
    return out
