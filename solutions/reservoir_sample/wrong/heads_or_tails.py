# expect: WA
# why: every new item gets in with chance 1/2, however many came before
def sample(it, k, rng):
    kept = []
    for item in it:
        if len(kept) < k:
            kept.append(item)
        elif k and rng.random() < 0.5:
            kept[rng.randrange(k)] = item
    return kept
