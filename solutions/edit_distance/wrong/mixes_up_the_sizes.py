# expect: RTE
# why: makes the table with rows for b, and then looks into it with rows for a
"""Stops with an IndexError when the strings are not of one length."""


def edit_distance(a: str, b: str) -> int:
    table = [[i + j for j in range(len(a) + 1)] for i in range(len(b) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            across = table[i - 1][j - 1] + (a[i - 1] != b[j - 1])
            table[i][j] = min(across, table[i - 1][j] + 1, table[i][j - 1] + 1)
    return table[len(a)][len(b)]
