# expect: WA
# why: decides at each difference by the next letter alone
"""Walks both strings at once, and guesses the edit from the next letters."""


def edit_distance(a: str, b: str) -> int:
    i = j = edits = 0
    while i < len(a) and j < len(b):
        if a[i] != b[j]:
            edits += 1
            if a[i + 1 : i + 2] == b[j]:
                i += 1
            elif b[j + 1 : j + 2] == a[i]:
                j += 1
        i += 1
        j += 1
    return edits + max(len(a) - i, 0) + max(len(b) - j, 0)
