# expect: WA
# why: where nothing is free nothing can start; the reverse is not true
"""Returns True as soon as some course has no prerequisite."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    return len({course for course, _ in prerequisites}) < n
