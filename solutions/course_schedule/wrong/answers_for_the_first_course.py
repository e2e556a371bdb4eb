# expect: WA
# why: returns from inside the loop, so the first new course decides for all
"""Walks from one course and returns what that walk found."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    waits_for: list[list[int]] = [[] for _ in range(n)]
    for course, prerequisite in prerequisites:
        waits_for[course].append(prerequisite)
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

    for course in range(n):
        if waits_for[course]:
            return possible(course)
    return True
