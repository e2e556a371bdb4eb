# expect: WA
# why: seeds the generator that is given, and throws away its state
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.seed(0)
        order = rng.sample(order, n)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
