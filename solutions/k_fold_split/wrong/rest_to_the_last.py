# expect: WA
# why: n // k rows in each fold, and the last one takes what is left
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k if fold < k - 1 else n
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
