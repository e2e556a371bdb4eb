# expect: WA
# why: choices() may draw the same position again
def sample(it, k, rng):
    items = list(it)
    return items if len(items) <= k else rng.choices(items, k=k)
