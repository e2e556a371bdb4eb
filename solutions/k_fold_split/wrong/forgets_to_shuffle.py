# expect: WA
# why: takes the generator and does not use it
def k_fold(n, k, rng):
    order = list(range(n))
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
