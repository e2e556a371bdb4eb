# expect: CLE
# time: O(V E)
# space: O(V)
# why: the right idea without the table: each course taken goes through all the pairs
"""Takes free courses, and looks for those that need them in the whole list."""

from collections import deque


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    still_open = [0] * n
    for course, _ in prerequisites:
        still_open[course] += 1
    free = deque(course for course in range(n) if still_open[course] == 0)
    taken = 0
    while free:
        done = free.popleft()
        taken += 1
        for course, prerequisite in prerequisites:
            if prerequisite == done:
                still_open[course] -= 1
                if still_open[course] == 0:
                    free.append(course)
    return taken == n
