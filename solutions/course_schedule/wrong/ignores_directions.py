# expect: WA
# why: union-find is the tool for cycles in graphs without directions
"""Joins the two courses of each pair, and calls a pair within a group a circle."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    leader = list(range(n))

    def find(course: int) -> int:
        while leader[course] != course:
            leader[course] = leader[leader[course]]
            course = leader[course]
        return course

    for a, b in prerequisites:
        if find(a) == find(b):
            return False
        leader[find(a)] = find(b)
    return True
