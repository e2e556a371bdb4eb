# expect: CLE
# time: O(n^2)
# space: O(n)
# why: the right walk with the wrong container: `in` goes through the whole list
"""Keeps the visited fields in a list, and searches it at every step."""


def number_of_islands(grid: list[list[str]]) -> int:
    height, width = len(grid), len(grid[0])
    visited: list[tuple[int, int]] = []
    count = 0
    for y in range(height):
        for x in range(width):
            if grid[y][x] == "0" or (y, x) in visited:
                continue
            count += 1
            waiting = [(y, x)]
            while waiting:
                r, c = waiting.pop()
                on_map = 0 <= r < height and 0 <= c < width
                if on_map and grid[r][c] == "1" and (r, c) not in visited:
                    visited.append((r, c))
                    waiting += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return count
