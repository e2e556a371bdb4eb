# expect: WA
# why: a plain breadth-first search; it forgets to wait for the other prerequisites
"""Takes a course as soon as one of its prerequisites is taken."""

from collections import deque


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    needed_by: list[list[int]] = [[] for _ in range(n)]
    needs = set()
    for course, prerequisite in prerequisites:
        needed_by[prerequisite].append(course)
        needs.add(course)
    taken = set(range(n)) - needs
    queue = deque(taken)
    while queue:
        for course in needed_by[queue.popleft()]:
            if course not in taken:
                taken.add(course)
                queue.append(course)
    return len(taken) == n
