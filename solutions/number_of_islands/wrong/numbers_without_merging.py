# expect: WA
# why: one pass seems enough, but two numbers may turn out to be one island
"""Gives each field the number of its neighbour above or to the left, or a new one."""


def number_of_islands(grid: list[list[str]]) -> int:
    number: dict[tuple[int, int], int] = {}
    count = 0
    for y, row in enumerate(grid):
        for x, kind in enumerate(row):
            if kind == "1":
                if (y - 1, x) in number:
                    number[y, x] = number[y - 1, x]
                elif (y, x - 1) in number:
                    number[y, x] = number[y, x - 1]
                else:
                    count += 1
                    number[y, x] = count
    return count
