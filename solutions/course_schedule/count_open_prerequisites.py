# expect: AC
# time: O(V + E)
# space: O(V + E)
# why: whatever is free can be taken at once; what never becomes free waits in a circle
"""Take courses as long as one is free, after Kahn.

A course is free when none of its prerequisites is open. Taking a free course
never does harm: it stays possible to take all the others later. So take any,
and see whether some of the courses that need it have become free.

    open prerequisites   free      taken
    0:0  1:1  2:1  3:2   0         -          0 comes before 1 and 2,
    0:0  1:0  2:0  3:2   1 2       0          which both come before 3
    0:0  1:0  2:0  3:1   2         0 1
    0:0  1:0  2:0  3:0   3         0 1 2

If none is free while some are left, each of those waits for another one that
is left; go from one to the next, and you run in a circle.

Time O(V + E): each course is taken once, each pair crossed off once. Extra
space O(V + E) for the two tables.
Source: A. B. Kahn, Topological sorting of large networks, Communications of
the ACM 5 (11), 1962, 558-562.
"""

from collections import deque


def course_schedule(n: int, prerequisites: list[list[int]]) -> bool:
    """Return whether courses 0 to n - 1 can all be taken; [a, b] means b before a."""
    needed_by: list[list[int]] = [[] for _ in range(n)]
    still_open = [0] * n  # prerequisites of each course that are not taken yet
    for course, prerequisite in prerequisites:
        needed_by[prerequisite].append(course)
        still_open[course] += 1

    free = deque(course for course in range(n) if still_open[course] == 0)
    taken = 0
    while free:
        done = free.popleft()
        taken += 1
        for course in needed_by[done]:
            still_open[course] -= 1
            if still_open[course] == 0:  # exactly once: it has just become free
                free.append(course)
    return taken == n
