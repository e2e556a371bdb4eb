# label: n^2
# trap: hidden: pop(0) of a long queue, a tiny constant
# work: calls

def distances(neighbors):
    steps = [-1] * len(neighbors)
    steps[0] = 0
    queue = [0]
    while queue:
        node = queue.pop(0)
        for other in neighbors[node]:
            if steps[other] < 0:
                steps[other] = steps[node] + 1
                queue.append(other)
    return steps
