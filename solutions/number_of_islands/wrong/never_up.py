# expect: WA
# why: what is above was passed already, but an island may lead up to new fields
"""Walks down and to both sides."""


def number_of_islands(grid: list[list[str]]) -> int:
    land = {(y, x) for y, row in enumerate(grid) for x, f in enumerate(row) if f == "1"}
    count = 0
    for start in sorted(land):
        if start not in land:
            continue
        land.remove(start)
        count += 1
        waiting = [start]
        while waiting:
            y, x = waiting.pop()
            for field in ((y + 1, x), (y, x + 1), (y, x - 1)):
                if field in land:
                    land.remove(field)
                    waiting.append(field)
    return count
