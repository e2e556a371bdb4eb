# expect: WA
# why: `[row] * n` holds one row n times, so a visit marks a whole column
"""Marks visited fields in a table whose rows are all the same list."""


def number_of_islands(grid: list[list[str]]) -> int:
    height, width = len(grid), len(grid[0])
    visited = [[False] * width] * height
    count = 0
    for y in range(height):
        for x in range(width):
            if grid[y][x] == "0" or visited[y][x]:
                continue
            count += 1
            waiting = [(y, x)]
            while waiting:
                r, c = waiting.pop()
                on_map = 0 <= r < height and 0 <= c < width
                if on_map and grid[r][c] == "1" and not visited[r][c]:
                    visited[r][c] = True
                    waiting += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return count
