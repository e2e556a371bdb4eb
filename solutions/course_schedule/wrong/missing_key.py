# expect: RTE
# why: builds a dictionary from the pairs, and asks it for courses that need nothing
"""Stops with a KeyError at a course without prerequisites."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    waits_for: dict[int, list[int]] = {}
    for course, prerequisite in prerequisites:
        waits_for.setdefault(course, []).append(prerequisite)
    state = [0] * n

    def possible(course: int) -> bool:
        state[course] = 1
        for prerequisite in waits_for[course]:
            if state[prerequisite] == 1:
                return False
            if state[prerequisite] == 0 and not possible(prerequisite):
                return False
        state[course] = 2
        return True

    return all(state[course] == 2 or possible(course) for course in range(n))
