# expect: WA
# why: each pair of neighbours joins two islands, unless they were joined before
"""Subtracts the pairs of neighbours from the fields of land."""


def number_of_islands(grid: list[list[str]]) -> int:
    land = {(y, x) for y, row in enumerate(grid) for x, f in enumerate(row) if f == "1"}
    below = sum((y + 1, x) in land for y, x in land)
    beside = sum((y, x + 1) in land for y, x in land)
    return len(land) - below - beside
