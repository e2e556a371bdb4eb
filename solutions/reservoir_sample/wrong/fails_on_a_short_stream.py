# expect: RTE
# why: takes k items at the beginning without asking whether there are as many
def sample(it, k, rng):
    stream = iter(it)
    kept = [next(stream) for _ in range(k)]
    for before, item in enumerate(stream, k):
        place = rng.randrange(before + 1)
        if place < k:
            kept[place] = item
    return kept
