# expect: CLE
# time: O(V (V + E))
# space: O(V + E)
# why: the right walk with the wrong container: `in` goes through the whole list in C
"""Keeps the finished courses in a list, and searches it at every pair."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    waits_for: list[list[int]] = [[] for _ in range(n)]
    for course, prerequisite in prerequisites:
        waits_for[course].append(prerequisite)
    path: set[int] = set()
    finished: list[int] = []

    def possible(course: int) -> bool:
        if course in path:
            return False
        if course in finished:
            return True
        path.add(course)
        if not all(possible(prerequisite) for prerequisite in waits_for[course]):
            return False
        path.remove(course)
        finished.append(course)
        return True

    return all(possible(course) for course in range(n))
