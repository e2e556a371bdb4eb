# expect: CLE
# time: O(n^2)
# space: O(n k)
# why: `not in` looks through a list, for every row and every fold
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        test = order[start:stop]
        split.append(([row for row in order if row not in test], test))
    return split
