# label: n^4
# trap: sweeps over the map until no label changes
# work: calls

def islands(land):
    n = len(land)
    label = [[i * n + j if land[i][j] else None for j in range(n)] for i in range(n)]
    changed = True
    while changed:
        changed = False
        old = [row[:] for row in label]
        for i in range(n):
            for j in range(n):
                if old[i][j] is None:
                    continue
                for u, v in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if 0 <= u < n and 0 <= v < n and old[u][v] is not None:
                        if old[u][v] < label[i][j]:
                            label[i][j] = old[u][v]
                            changed = True
    return len({x for row in label for x in row if x is not None})
