# label: n^2
# trap: looks through all nodes for those of each level
# work: lines

def distances(neighbors):
    n = len(neighbors)
    steps = [-1] * n
    steps[0] = 0
    depth, more = 0, True
    while more:
        more = False
        for node in range(n):
            if steps[node] == depth:
                for other in neighbors[node]:
                    if steps[other] < 0:
                        steps[other] = depth + 1
                        more = True
        depth += 1
    return steps
