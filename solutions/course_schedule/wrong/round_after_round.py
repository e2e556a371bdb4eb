# expect: CLE
# time: O(V E)
# space: O(V + E)
# why: plays the terms of a study as they come; a long chain needs as many rounds
"""Takes all that is free, strikes those pairs out, and begins again."""


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    left = prerequisites
    while left:
        blocked = {course for course, _ in left}
        still_left = [pair for pair in left if pair[1] in blocked]
        if len(still_left) == len(left):
            return False
        left = still_left
    return True
