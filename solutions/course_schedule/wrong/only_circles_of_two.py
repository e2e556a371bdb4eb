# expect: WA
# why: tests the smallest circle, and thinks of no larger one
"""Looks for two courses that need each other."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    pairs = {(a, b) for a, b in prerequisites}
    return not any((b, a) in pairs for a, b in pairs)
