# expect: WA
# why: looks at all eight fields around, as a king does in chess
"""Lets islands be connected at a corner."""


def number_of_islands(grid: list[list[str]]) -> int:
    land = {(y, x) for y, row in enumerate(grid) for x, f in enumerate(row) if f == "1"}
    count = 0
    while land:
        waiting = [land.pop()]
        count += 1
        while waiting:
            y, x = waiting.pop()
            for field in [(y + i, x + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]:
                if field in land:
                    land.remove(field)
                    waiting.append(field)
    return count
