# expect: WA
# why: returns the two lists of a pair in the other order
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[start:stop], order[:start] + order[stop:]))
    return split
