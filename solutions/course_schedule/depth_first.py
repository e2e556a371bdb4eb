# expect: AC
# time: O(V + E)
# space: O(V + E)
# why: a circle exists exactly when a walk in depth comes to a course on its own path
"""Walk through the prerequisites in depth, and look for a way back.

Every course is in one of three states:

    NEW        not visited yet
    ON_PATH    being visited: it is waiting for the course visited now
    FINISHED   visited, with all that it waits for, and no circle found

A course ON_PATH that is met again waits for itself: that is a circle. One that
is FINISHED may be met again on any number of ways, and is not visited again.
Two states are not enough: they cannot tell these two meetings apart.

Time O(V + E): each course becomes ON_PATH once. Extra space O(V + E) for the
table and for the waiting calls, one for each course on the path; where Python
is left at its usual limit of 1000 calls, long chains need a stack of your own.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., lemma 22.11.
"""

NEW, ON_PATH, FINISHED = range(3)


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    """Return whether courses 0 to n - 1 can all be taken; [a, b] means b before a."""
    waits_for: list[list[int]] = [[] for _ in range(n)]
    for course, prerequisite in prerequisites:
        waits_for[course].append(prerequisite)
    state = [NEW] * n

    def closes_circle(course: int) -> bool:
        """Visit a NEW course and all it waits for; return whether there is a circle."""
        state[course] = ON_PATH
        for prerequisite in waits_for[course]:
            if state[prerequisite] == ON_PATH:
                return True
            if state[prerequisite] == NEW and closes_circle(prerequisite):
                return True
        state[course] = FINISHED
        return False

    for course in range(n):
        if state[course] == NEW and closes_circle(course):
            return False
    return True
