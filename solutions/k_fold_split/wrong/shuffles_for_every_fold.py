# expect: WA
# why: the shuffle is inside the loop, so the folds overlap
def k_fold(n, k, rng):
    order = list(range(n))
    split = []
    stop = 0
    for fold in range(k):
        if rng is not None:
            rng.shuffle(order)
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
