# expect: WA
# why: looks at which letters there are and how many, not at their order
"""Compares how often each letter occurs."""

from collections import Counter


def edit_distance(a: str, b: str) -> int:
    missing = Counter(b) - Counter(a)
    spare = Counter(a) - Counter(b)
    return max(missing.total(), spare.total())
