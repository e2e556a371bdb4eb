# expect: WA
# why: marks the field that is found, and forgets to visit the rest of its island
"""Counts every field of land."""


def number_of_islands(grid: list[list[str]]) -> int:
    return sum(row.count("1") for row in grid)
