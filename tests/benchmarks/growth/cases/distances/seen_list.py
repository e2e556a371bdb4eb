# label: n^2
# trap: hidden: `in` on a list of nodes
# work: calls

def distances(neighbors):
    seen, queue = [0], [(0, 0)]
    found = [0] * len(neighbors)
    for node, far in queue:
        found[node] = far
        for other in neighbors[node]:
            if other not in seen:
                seen.append(other)
                queue.append((other, far + 1))
    return found
