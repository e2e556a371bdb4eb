# expect: WA
# why: the loop goes down and to the right, so it seems that the walk need not go back
"""Never walks up or to the left."""


def number_of_islands(grid: list[list[str]]) -> int:
    land = {(y, x) for y, row in enumerate(grid) for x, f in enumerate(row) if f == "1"}
    count = 0
    for start in sorted(land):
        if start not in land:
            continue
        count += 1
        waiting = [start]
        while waiting:
            y, x = waiting.pop()
            land.discard((y, x))
            waiting += [f for f in ((y + 1, x), (y, x + 1)) if f in land]
    return count
