# expect: WA
# why: supposes that all letters outside the longest common part can be replaced
"""Subtracts the longest common subsequence from the longer length."""


def edit_distance(a: str, b: str) -> int:
    row = [0] * (len(b) + 1)
    for letter in a:
        above, row = row, [0]
        for j, other in enumerate(b):
            if letter == other:
                row.append(above[j] + 1)
            else:
                row.append(max(above[j + 1], row[j]))
    return max(len(a), len(b)) - row[-1]
