# label: n
# trap: random dict access, sets of nodes
# work: lines

def distances(neighbors):
    steps = {0: 0}
    frontier = {0}
    while frontier:
        following = set()
        for node in frontier:
            for other in neighbors[node]:
                if other not in steps:
                    steps[other] = steps[node] + 1
                    following.add(other)
        frontier = following
    return [steps[node] for node in range(len(neighbors))]
