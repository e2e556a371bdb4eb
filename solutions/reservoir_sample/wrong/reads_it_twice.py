# expect: WA
# why: counts the items first, and then nothing is left to read
def sample(it, k, rng):
    n = sum(1 for _ in it)
    kept = []
    for seen, item in enumerate(it):
        if rng.random() < (k - len(kept)) / (n - seen):
            kept.append(item)
    return kept
