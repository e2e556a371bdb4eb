# label: n
# trap: functools.lru_cache on a helper: every key is new
# work: lines

from functools import lru_cache


@lru_cache(maxsize=None)
def key_of(number):
    return number % (1 << 61)


def dedupe(nums):
    seen = set()
    out = []
    for number in nums:
        key = key_of(number)
        if key not in seen:
            seen.add(key)
            out.append(number)
    return out
