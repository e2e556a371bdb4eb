# expect: WA
# why: takes every k-th row, as if cards were dealt
def k_fold(n, k, rng):
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    split = []
    for fold in range(k):
        test = order[fold::k]
        held = set(test)
        split.append(([row for row in order if row not in held], test))
    return split
