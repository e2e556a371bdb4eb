# expect: SV
# why: random.shuffle has a hidden state of its own: no seed repeats the split
import random


def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        random.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
