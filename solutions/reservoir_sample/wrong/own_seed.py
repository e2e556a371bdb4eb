# expect: WA
# why: makes its own generator with a fixed seed, so every run is the same
from random import Random


def sample(it, k, rng):
    rng = Random(42)
    kept = []
    for before, item in enumerate(it):
        if before < k:
            kept.append(item)
        else:
            place = rng.randrange(before + 1)
            if place < k:
                kept[place] = item
    return kept
