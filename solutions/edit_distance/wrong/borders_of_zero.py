# expect: WA
# why: leaves the first row and column as the table was made
"""Lets a beginning be inserted or deleted for nothing."""


def edit_distance(a: str, b: str) -> int:
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1]
            else:
                around = table[i - 1][j - 1], table[i - 1][j], table[i][j - 1]
                table[i][j] = 1 + min(around)
    return table[-1][-1]
