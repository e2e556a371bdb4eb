# expect: WA
# why: counts typing errors, where two letters in the wrong order are one slip
"""Lets two neighbours change places in one edit."""


def edit_distance(a: str, b: str) -> int:
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            across = table[i - 1][j - 1] + (a[i - 1] != b[j - 1])
            table[i][j] = min(across, table[i - 1][j] + 1, table[i][j - 1] + 1)
            if i > 1 and j > 1 and a[i - 2 : i] == b[j - 1] + b[j - 2]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]
