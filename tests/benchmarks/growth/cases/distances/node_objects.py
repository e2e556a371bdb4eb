# label: n
# trap: many live objects that point to each other
# work: lines

class Node:
    def __init__(self, number):
        self.number = number
        self.around = []
        self.steps = None


def distances(neighbors):
    nodes = [Node(i) for i in range(len(neighbors))]
    for node in nodes:
        node.around = [nodes[i] for i in neighbors[node.number]]
    nodes[0].steps = 0
    queue = [nodes[0]]
    for node in queue:
        for other in node.around:
            if other.steps is None:
                other.steps = node.steps + 1
                queue.append(other)
    return [node.steps for node in nodes]
