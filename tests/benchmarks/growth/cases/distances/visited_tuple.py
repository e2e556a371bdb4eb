# label: n^2
# trap: hidden: tuple +=
# work: calls

def distances(neighbors):
    level, steps, order = [0], [-1] * len(neighbors), ()
    steps[0] = 0
    while level:
        following = []
        for node in level:
            order += (node,)
            for other in neighbors[node]:
                if steps[other] < 0:
                    steps[other] = steps[node] + 1
                    following.append(other)
        level = following
    return steps if len(order) == len(steps) else []
