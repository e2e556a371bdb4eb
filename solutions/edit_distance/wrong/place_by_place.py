# expect: WA
# why: compares the letters at the same places, and letters move
"""Counts the places that differ, and what is left of the longer string."""


def edit_distance(a: str, b: str) -> int:
    differing = sum(one != other for one, other in zip(a, b))
    return differing + abs(len(a) - len(b))
