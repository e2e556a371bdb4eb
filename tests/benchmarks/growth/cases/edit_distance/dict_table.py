# label: n^2
# trap: a dict of pairs: random access, constant x3
# work: lines

def edit_distance(a, b):
    cost = {}
    for i in range(len(a) + 1):
        cost[i, 0] = i
    for j in range(len(b) + 1):
        cost[0, j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost[i, j] = min(
                cost[i - 1, j] + 1,
                cost[i, j - 1] + 1,
                cost[i - 1, j - 1] + (a[i - 1] != b[j - 1]),
            )
    return cost[len(a), len(b)]
