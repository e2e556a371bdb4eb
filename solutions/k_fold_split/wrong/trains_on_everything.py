# expect: WA
# why: the rows that are tested are trained on as well
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((list(order), order[start:stop]))
    return split
