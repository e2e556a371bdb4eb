# expect: RTE
# why: takes the number of rows for the number of columns as well
"""Stops with an IndexError on maps with more rows than columns."""


def number_of_islands(grid: list[list[str]]) -> int:
    size = len(grid)
    count = 0
    for y in range(size):
        for x in range(size):
            if grid[y][x] != "1":
                continue
            count += 1
            waiting = [(y, x)]
            while waiting:
                r, c = waiting.pop()
                if 0 <= r < size and 0 <= c < size and grid[r][c] == "1":
                    grid[r][c] = "0"
                    waiting += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return count
