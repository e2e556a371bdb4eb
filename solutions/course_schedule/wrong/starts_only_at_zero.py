# expect: WA
# why: starts one walk, as if every course could be reached from course 0
"""Never looks at courses that course 0 does not lead to."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    needed_by: list[list[int]] = [[] for _ in range(n)]
    for course, prerequisite in prerequisites:
        needed_by[prerequisite].append(course)
    state = [0] * n

    def closes_circle(course: int) -> bool:
        state[course] = 1
        for following in needed_by[course]:
            if state[following] == 1:
                return True
            if state[following] == 0 and closes_circle(following):
                return True
        state[course] = 2
        return False

    return not closes_circle(0)
