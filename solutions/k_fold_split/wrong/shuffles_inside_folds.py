# expect: WA
# why: cuts first, and then shuffles the rows within each fold
def k_fold(n, k, rng):
    order = list(range(n))
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    if rng is not None:
        for train, test in split:
            rng.shuffle(train)
            rng.shuffle(test)
    return split
