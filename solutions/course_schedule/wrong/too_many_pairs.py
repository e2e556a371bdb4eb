# expect: WA
# why: "n courses and n pairs must close a circle" holds for trees only
"""Counts the pairs instead of looking at them."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    return len(prerequisites) < n
