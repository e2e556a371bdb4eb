# expect: WA
# why: one `visited` set is enough in a tree, and cannot tell a second way from a circle
"""Takes a course that is met for the second time for the end of a circle."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    waits_for: list[list[int]] = [[] for _ in range(n)]
    for course, prerequisite in prerequisites:
        waits_for[course].append(prerequisite)

    def closes_circle(course: int, visited: set[int]) -> bool:
        visited.add(course)
        for prerequisite in waits_for[course]:
            if prerequisite in visited or closes_circle(prerequisite, visited):
                return True
        return False

    return not any(closes_circle(course, set()) for course in range(n))
