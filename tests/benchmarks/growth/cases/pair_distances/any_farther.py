# label: n^3
# trap: for each pair asks whether any other point is farther
# work: lines

def widest(points):
    rows = points.tolist()

    def apart(p, q):
        return sum((a - b) ** 2 for a, b in zip(p, q))

    best = 0.0
    for p in rows:
        for q in rows:
            if all(apart(p, q) >= apart(p, r) for r in rows):
                best = max(best, apart(p, q))
            else:
                max(apart(p, r) for r in rows)
    return best**0.5
