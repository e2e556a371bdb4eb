# expect: WA
# why: takes what both have in common, deletes the rest and inserts the rest
"""Deletes and inserts only, so a replacement counts two."""


def edit_distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a):
        above, row = row, [i + 1]
        for j, other in enumerate(b):
            if letter == other:
                row.append(above[j])
            else:
                row.append(1 + min(above[j + 1], row[j]))
    return row[-1]
