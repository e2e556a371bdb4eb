# expect: WA
# why: rounds n / k down, and never tests the last rows
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
