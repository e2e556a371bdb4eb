# expect: WA
# why: leaves early when there is nothing to compare, with the wrong answer
"""Returns 0 when one of the strings is empty."""


def edit_distance(a: str, b: str) -> int:
    if not a or not b:
        return 0
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a):
        above, row = row, [i + 1]
        for j, other in enumerate(b):
            across = above[j] + (letter != other)
            row.append(min(across, above[j + 1] + 1, row[j] + 1))
    return row[-1]
