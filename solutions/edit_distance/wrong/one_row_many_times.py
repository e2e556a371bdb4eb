# expect: WA
# why: `[row] * n` holds one row n times, it copies nothing
"""Fills a table all of whose rows are the same list."""


def edit_distance(a: str, b: str) -> int:
    table = [[0] * (len(b) + 1)] * (len(a) + 1)
    for i in range(len(a) + 1):
        table[i][0] = i
    for j in range(len(b) + 1):
        table[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1]
            else:
                around = table[i - 1][j - 1], table[i - 1][j], table[i][j - 1]
                table[i][j] = 1 + min(around)
    return table[-1][-1]
