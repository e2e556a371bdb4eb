# label: n
# trap: farthest from anywhere, then farthest from there
# work: lines

from collections import deque


def diameter(root):
    if root is None:
        return 0
    around = {root: []}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        for child in (node.left, node.right):
            if child:
                around[node].append(child)
                around[child] = [node]
                waiting.append(child)

    def farthest(start):
        steps, queue = {start: 0}, deque([start])
        while queue:
            node = queue.popleft()
            for other in around[node]:
                if other not in steps:
                    steps[other] = steps[node] + 1
                    queue.append(other)
        return node, steps[node]

    return farthest(farthest(root)[0])[1]
