# expect: WA
# why: tests the far borders only; in Python the index -1 is the other side
"""Walks over the upper and the left border, and comes back at the other side."""


def number_of_islands(grid: list[list[str]]) -> int:
    def visit(y: int, x: int) -> None:
        if y >= len(grid) or x >= len(grid[0]) or grid[y][x] != "1":
            return
        grid[y][x] = "0"
        visit(y + 1, x)
        visit(y - 1, x)
        visit(y, x + 1)
        visit(y, x - 1)

    count = 0
    for y in range(len(grid)):
        for x in range(len(grid[0])):
            if grid[y][x] == "1":
                count += 1
                visit(y, x)
    return count
