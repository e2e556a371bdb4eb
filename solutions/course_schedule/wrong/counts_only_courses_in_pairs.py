# expect: WA
# why: makes its tables from the pairs, and so never hears of the other courses
"""Compares the courses taken with n, but takes only those that appear in a pair."""

from collections import defaultdict, deque


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    needed_by: defaultdict[int, list[int]] = defaultdict(list)
    still_open: defaultdict[int, int] = defaultdict(int)
    for course, prerequisite in prerequisites:
        needed_by[prerequisite].append(course)
        still_open[course] += 1
        still_open[prerequisite] += 0
    free = deque(course for course in still_open if still_open[course] == 0)
    taken = 0
    while free:
        taken += 1
        for course in needed_by[free.popleft()]:
            still_open[course] -= 1
            if still_open[course] == 0:
                free.append(course)
    return taken == n
