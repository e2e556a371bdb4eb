# expect: WA
# why: takes the first k items: a choice, but no chance
def sample(it, k, rng):
    return [item for item, _ in zip(it, range(k))]
