# label: n
# trap: a list for each level
# work: lines

def distances(neighbors):
    steps = [-1] * len(neighbors)
    level, depth = [0], 0
    steps[0] = 0
    while level:
        depth += 1
        following = []
        for node in level:
            for other in neighbors[node]:
                if steps[other] == -1:
                    steps[other] = depth
                    following.append(other)
        level = following
    return steps
