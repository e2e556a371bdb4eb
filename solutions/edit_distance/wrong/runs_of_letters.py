# expect: CLE
# time: O(n m (n + m))
# space: O(n m)
# why: lets a whole run of letters go at once, which single letters do as well
"""Tries for each entry how many letters are deleted or inserted together."""


def edit_distance(a: str, b: str) -> int:
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            best = table[i - 1][j - 1] + (a[i - 1] != b[j - 1])
            for gone in range(1, i + 1):
                best = min(best, table[i - gone][j] + gone)
            for come in range(1, j + 1):
                best = min(best, table[i][j - come] + come)
            table[i][j] = best
    return table[-1][-1]
