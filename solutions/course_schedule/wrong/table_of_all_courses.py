# expect: CLE
# time: O(V^2)
# space: O(V^2)
# why: a table with a row and a column for each course is quickly drawn, and mostly empty
"""Marks the pairs in an n by n table, and reads a whole row for each course."""

from collections import deque


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    needs = [[False] * n for _ in range(n)]  # needs[b][a]: b comes before a
    still_open = [0] * n
    for course, prerequisite in prerequisites:
        needs[prerequisite][course] = True
        still_open[course] += 1
    free = deque(course for course in range(n) if still_open[course] == 0)
    taken = 0
    while free:
        taken += 1
        for course, marked in enumerate(needs[free.popleft()]):
            if marked:
                still_open[course] -= 1
                if still_open[course] == 0:
                    free.append(course)
    return taken == n
