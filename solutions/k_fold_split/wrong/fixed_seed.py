# expect: WA
# why: makes a generator of its own, so that results can be repeated
from random import Random


def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        Random(42).shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
