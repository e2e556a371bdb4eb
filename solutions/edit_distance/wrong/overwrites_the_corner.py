# expect: WA
# why: keeps a single row, and needs the entry across after it was written over
"""Takes the new entry to the left for the old one across."""


def edit_distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a):
        row[0] = i + 1
        for j, other in enumerate(b):
            across = row[j] + (letter != other)
            row[j + 1] = min(across, row[j + 1] + 1, row[j] + 1)
    return row[-1]
