# expect: WA
# why: cuts at i * n // k, which makes the sizes right and their order not
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    for fold in range(k):
        start, stop = fold * n // k, (fold + 1) * n // k
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
