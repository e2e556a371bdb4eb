# label: n^2
# trap: an adjacency matrix
# work: lines

def distances(neighbors):
    n = len(neighbors)
    linked = [bytearray(n) for _ in range(n)]
    for node, around in enumerate(neighbors):
        for other in around:
            linked[node][other] = 1
    steps = [-1] * n
    steps[0] = 0
    queue = [0]
    for node in queue:
        for other in range(n):
            if linked[node][other] and steps[other] < 0:
                steps[other] = steps[node] + 1
                queue.append(other)
    return steps
