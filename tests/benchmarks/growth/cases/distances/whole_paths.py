# label: n^2
# trap: hidden: the queue holds whole paths, copied for each node
# work: calls

from collections import deque


def distances(neighbors):
    steps = {}
    waiting = deque([[0]])
    while waiting:
        path = waiting.popleft()
        if path[-1] in steps:
            continue
        steps[path[-1]] = len(path) - 1
        for other in neighbors[path[-1]]:
            if other not in steps:
                waiting.append(path + [other])
    return [steps[node] for node in range(len(neighbors))]
