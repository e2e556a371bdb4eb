# expect: WA
# why: [a, b] is read one way for the arrows and the other way for the counts
"""Counts what each course leads to, and then lowers the counts of those."""

from collections import deque


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    needed_by: list[list[int]] = [[] for _ in range(n)]
    still_open = [0] * n
    for course, prerequisite in prerequisites:
        needed_by[prerequisite].append(course)
        still_open[prerequisite] += 1
    free = deque(course for course in range(n) if still_open[course] == 0)
    taken = 0
    while free:
        taken += 1
        for course in needed_by[free.popleft()]:
            still_open[course] -= 1
            if still_open[course] == 0:
                free.append(course)
    return taken == n
