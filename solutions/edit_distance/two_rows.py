# expect: AC
# time: O(n m)
# space: O(min(n, m))
# why: whatever the last edit is, it leaves the same question about shorter strings
"""Edit Distance row by row, after Wagner and Fischer.

Entry [i][j] of the table is the distance between the first i letters of one string
and the first j letters of the other. The last letter of each decides:

    above + 1     delete the last letter of the first string
    left + 1      insert the last letter of the second
    across        keep both, if they are equal; replace the one, plus 1, if not

            -  c  a  t          Why is keeping equal letters never wrong? The
        -   0  1  2  3          neighbours above and to the left differ from the
        a   1  1  1  2          entry across by one at most, so plus one they are
        t   2  2  2  1          no better than it.

Only the row before is needed, and the shorter string lies along the rows.

Time O(n m), extra space O(min(n, m)).
Source: R. A. Wagner, M. J. Fischer, The string-to-string correction problem,
Journal of the ACM 21 (1), 1974, 168-173.
"""


def edit_distance(a: str, b: str) -> int:
    """Return the least number of insertions, deletions and replacements."""
    long, short = sorted((a, b), key=len, reverse=True)  # either way costs the same
    row = list(range(len(short) + 1))
    for letter in long:
        above = row
        row = [above[0] + 1]
        for j, other in enumerate(short):
            across = above[j] + (letter != other)
            row.append(min(across, above[j + 1] + 1, row[j] + 1))
    return row[-1]
