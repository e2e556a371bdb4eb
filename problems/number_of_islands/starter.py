"""Number of Islands: how many regions of land a map has."""


def number_of_islands(grid: list[list[str]]) -> int:
    raise NotImplementedError
