# expect: WA
# why: every new item takes a random place, so the last one is always there
def sample(it, k, rng):
    kept = []
    for item in it:
        if len(kept) < k:
            kept.append(item)
        elif k:
            kept[rng.randrange(k)] = item
    return kept
