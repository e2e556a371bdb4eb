# expect: CLE
# time: O(V (V + E))
# space: O(V + E)
# why: asks for each course whether it leads to itself, and forgets what it learned
"""Searches everything that each course leads to, from scratch."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    needed_by: list[list[int]] = [[] for _ in range(n)]
    for course, prerequisite in prerequisites:
        needed_by[prerequisite].append(course)
    for start in range(n):
        visited = [False] * n
        waiting = list(needed_by[start])
        while waiting:
            course = waiting.pop()
            if course == start:
                return False
            if not visited[course]:
                visited[course] = True
                waiting.extend(needed_by[course])
    return True
