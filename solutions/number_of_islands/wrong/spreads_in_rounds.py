# expect: CLE
# time: O(n^2)
# space: O(n)
# why: lets numbers spread over the map; a long island needs as many rounds
"""Takes the least number around, for all fields, until no number changes."""


def number_of_islands(grid: list[list[str]]) -> int:
    number: dict[tuple[int, int], int] = {}
    for y, row in enumerate(grid):
        for x, kind in enumerate(row):
            if kind == "1":
                number[y, x] = len(number)
    changed = True
    while changed:
        changed = False
        for (y, x), mine in list(number.items()):
            around = ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
            least = min([mine, *(number[f] for f in around if f in number)])
            if least < mine:
                number[y, x] = least
                changed = True
    return len(set(number.values()))
