# expect: AC
# time: O(n d)
# space: O(d)
# why: with few edits the table is mostly left alone: equal letters are free
"""Edit Distance by how far each number of edits can get, after Ukkonen.

Let a place (i, j) say that i letters of `a` and j letters of `b` are dealt with,
and call j - i its diagonal. Equal letters lead along the diagonal for free, so on
each diagonal only the furthest place that e edits can reach matters:

    replace    one further on the same diagonal     i + 1, j + 1
    delete     one further, on the diagonal below   i + 1
    insert     on the diagonal above                       j + 1

From the furthest places with e edits follow those with e + 1, until one of them
is the end of both strings. `furthest` has the i for each diagonal. A place may even
lie beyond the end of a string: to come back to the last diagonal from there takes
as many edits as are left, so that nothing is gained by it.

Time O(n d) for a distance d, since no diagonal further out than d is touched:
much less than the table for strings that are alike. Extra space O(d).
Source: E. Ukkonen, Algorithms for approximate string matching, Information and
Control 64, 1985, 100-118.
"""


def edit_distance(a: str, b: str) -> int:
    """Return the least number of insertions, deletions and replacements."""
    end = len(b) - len(a)  # the diagonal on which both strings end
    furthest = {0: 0}
    edits = 0
    while True:
        for diagonal, start in furthest.items():
            i = start
            while a[i : i + 1] == b[i + diagonal : i + diagonal + 1] != "":
                i += 1
            furthest[diagonal] = i
        if end in furthest and furthest[end] >= len(a):
            return edits
        edits += 1
        before, furthest = furthest, {}
        for diagonal, i in before.items():
            steps = ((diagonal, i + 1), (diagonal - 1, i + 1), (diagonal + 1, i))
            for onto, reached in steps:
                furthest[onto] = max(furthest.get(onto, 0), reached)
