# expect: CLE
# why: right, but it keeps the whole stream to draw from it at the end
def sample(it, k, rng):
    items = list(it)
    return rng.sample(items, min(k, len(items)))
