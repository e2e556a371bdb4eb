# expect: WA
# why: keeps different numbers only, although equal ones are different items
def sample(it, k, rng):
    kept = []
    for before, item in enumerate(it):
        if item in kept:
            continue
        if len(kept) < k:
            kept.append(item)
        else:
            place = rng.randrange(before + 1)
            if place < k:
                kept[place] = item
    return kept
