# expect: RTE
# why: forgets that there may be none
def k_fold(n, k, rng):
    order = list(range(n))
    rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
