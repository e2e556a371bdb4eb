# expect: WA
# why: takes the entries for numbers, and "1" == 1 is false without any complaint
"""Looks for the number 1 in a map of strings."""


def number_of_islands(grid: list[list[str]]) -> int:
    land = {(y, x) for y, row in enumerate(grid) for x, f in enumerate(row) if f == 1}
    count = 0
    while land:
        waiting = [land.pop()]
        count += 1
        while waiting:
            y, x = waiting.pop()
            for field in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if field in land:
                    land.remove(field)
                    waiting.append(field)
    return count
