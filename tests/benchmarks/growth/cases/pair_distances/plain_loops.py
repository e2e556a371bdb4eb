# label: n^2
# trap: constant x20: loops over lists
# work: lines

def widest(points):
    rows = points.tolist()
    best = 0.0
    for i, (x, y, z) in enumerate(rows):
        for j in range(i):
            u, v, w = rows[j]
            apart = (x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2
            if apart > best:
                best = apart
    return best**0.5
