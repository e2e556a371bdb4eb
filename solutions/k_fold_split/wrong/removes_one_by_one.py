# expect: CLE
# time: O(n^2)
# space: O(n k)
# why: `remove` looks for the row and moves all rows behind it
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + n // k + (fold < n % k)
        train = list(order)
        for row in order[start:stop]:
            train.remove(row)
        split.append((train, order[start:stop]))
    return split
