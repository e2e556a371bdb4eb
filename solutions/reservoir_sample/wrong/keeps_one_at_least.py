# expect: WA
# why: begins with the first item, although there may be room for none
def sample(it, k, rng):
    kept = []
    for before, item in enumerate(it):
        if not kept or before < k:
            kept.append(item)
        else:
            place = rng.randrange(before + 1)
            if place < k:
                kept[place] = item
    return kept
