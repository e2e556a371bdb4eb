# label: n
# trap: breadth first with a deque
# work: lines

from collections import deque


def distances(neighbors):
    steps = [-1] * len(neighbors)
    steps[0] = 0
    waiting = deque([0])
    while waiting:
        node = waiting.popleft()
        for other in neighbors[node]:
            if steps[other] < 0:
                steps[other] = steps[node] + 1
                waiting.append(other)
    return steps
