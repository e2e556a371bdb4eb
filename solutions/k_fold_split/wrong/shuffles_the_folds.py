# expect: WA
# why: shuffles the order in which the folds are tested, not the rows
def k_fold(n, k, rng):
    order = list(range(n))
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    if rng is not None:
        rng.shuffle(split)
        split.sort(key=lambda pair: -len(pair[1]))
    return split
