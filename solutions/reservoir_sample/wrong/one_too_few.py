# expect: WA
# why: draws among the items before, without the new one: it gets in too easily
def sample(it, k, rng):
    kept = []
    for before, item in enumerate(it):
        if before < k:
            kept.append(item)
        else:
            place = rng.randrange(max(before, 1))
            if place < k:
                kept[place] = item
    return kept
