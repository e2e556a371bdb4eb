# expect: WA
# why: the chance to get in is right, but always the first place has to go
def sample(it, k, rng):
    kept = []
    for before, item in enumerate(it):
        if before < k:
            kept.append(item)
        elif rng.randrange(before + 1) < k:
            kept[0] = item
    return kept
