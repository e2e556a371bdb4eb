"""Number of Islands: how many regions of land a map has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Field = tuple[int, int]
Rows = list[str]

ROWS, COLUMNS = 4096, 16
BANDS = 32
"""`worst` is as wide as a map may be, and has about so many islands that wind."""


def cases() -> st.SearchStrategy[Case]:
    """Draw maps of every density, and such whose islands wind."""
    shapes = (scattered, scattered, tiny, winding, spiral, comb, corners, strip, full)
    return st.one_of([st.composite(shape)() for shape in shapes])


def scattered(draw: Draw) -> Case:
    """Land and water anywhere, from a little land to a little water."""
    land = draw(st.sampled_from(("01", "001", "011", "0111")))
    return asked(any_rows(draw, land, draw(sizes(1, 9)), draw(sizes(1, 9))))


def tiny(draw: Draw) -> Case:
    """Up to three rows and columns."""
    return asked(any_rows(draw, "01", draw(st.integers(1, 3)), draw(st.integers(1, 3))))


def winding(draw: Draw) -> Case:
    """One island that runs to and fro, perhaps with a break in it."""
    width, bends = draw(st.integers(2, 8)), draw(st.integers(1, 4))
    rows = []
    for bend in range(bends):
        link = "1" + "0" * (width - 1)
        rows += ["1" * width, link if bend % 2 else link[::-1]]
    rows.append("1" * width)
    return turned(draw, broken(draw, rows))


def spiral(draw: Draw) -> Case:
    """One island that winds inwards, perhaps with a break in it."""
    size = draw(st.integers(3, 9))
    land = {(0, 0)}
    r, c, down, right, turns = 0, 0, 0, 1, 0
    while turns < 2:
        ahead, beyond = (r + down, c + right), (r + 2 * down, c + 2 * right)
        on_map = 0 <= ahead[0] < size and 0 <= ahead[1] < size
        if on_map and ahead not in land and beyond not in land:
            r, c = ahead
            land.add(ahead)
            turns = 0
        else:
            down, right = right, -down
            turns += 1
    rows = ["".join("01"[(y, x) in land] for x in range(size)) for y in range(size)]
    return turned(draw, broken(draw, rows))


def comb(draw: Draw) -> Case:
    """Teeth of any length that hang together at one side, or do not."""
    teeth = draw(st.lists(st.integers(0, 5), min_size=2, max_size=5))
    back = draw(st.sampled_from("1110"))
    lines = [back + "1" * tooth + "0" * (5 - tooth) for tooth in teeth]
    gaps = [back + "00000"] * len(teeth)
    rows = [row for pair in zip(lines, gaps, strict=True) for row in pair][:-1]
    return turned(draw, rows)


def corners(draw: Draw) -> Case:
    """A board of fields that touch at corners, with a few more fields of land."""
    height, width = draw(st.integers(2, 6)), draw(st.integers(2, 6))
    odd = draw(st.integers(0, 1))
    more = Random(draw(st.integers(0, 10**6)))
    extra = draw(st.sampled_from((0.0, 0.0, 0.2)))
    rows = [
        "".join("01"[(y + x) % 2 == odd or more.random() < extra] for x in range(width))
        for y in range(height)
    ]
    return asked(rows)


def strip(draw: Draw) -> Case:
    """A single row or a single column."""
    return turned(draw, any_rows(draw, "01", 1, draw(sizes(1, 10))))


def full(draw: Draw) -> Case:
    """All land or all water, with one field of the other kind or none."""
    height, width = draw(sizes(1, 6)), draw(sizes(1, 6))
    kind = draw(st.sampled_from("01"))
    rows = [kind * width] * height
    return asked(broken(draw, rows) if draw(st.booleans()) else rows)


def any_rows(draw: Draw, fields: str, height: int, width: int) -> Rows:
    count = height * width
    text = draw(st.text(fields, min_size=count, max_size=count))
    return [text[start : start + width] for start in range(0, count, width)]


def broken(draw: Draw, rows: Rows) -> Rows:
    """Turn one field into the other kind, half of the time."""
    if draw(st.booleans()):
        return rows
    y, x = draw(st.integers(0, len(rows) - 1)), draw(st.integers(0, len(rows[0]) - 1))
    other = "10"[int(rows[y][x])]
    changed = rows[y][:x] + other + rows[y][x + 1 :]
    return [*rows[:y], changed, *rows[y + 1 :]]


def turned(draw: Draw, rows: Rows) -> Case:
    """Turn the map over and on its side, so that ways begin at any end."""
    if draw(st.booleans()):
        rows = ["".join(column) for column in zip(*rows, strict=True)]
    if draw(st.booleans()):
        rows = rows[::-1]
    if draw(st.booleans()):
        rows = [row[::-1] for row in rows]
    return asked(rows)


def asked(rows: Rows) -> Case:
    return case([list(row) for row in rows])


def land_of(grid: list[list[str]]) -> list[Field]:
    return [
        (y, x)
        for y, row in enumerate(grid)
        for x, kind in enumerate(row)
        if kind == "1"
    ]


def islands(grid: list[list[str]]) -> list[set[Field]]:
    """Put down the fields one by one: each joins all the islands that it touches."""
    found: list[set[Field]] = []
    for y, x in land_of(grid):
        around = {(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)}
        touched = [island for island in found if island & around]
        found = [island for island in found if not island & around]
        found.append({(y, x)}.union(*touched))
    return found


def valid(args: tuple[Any, ...]) -> None:
    (grid,) = args
    if not 1 <= len(grid) <= ROWS:
        raise Invalid(f"len(grid) is {len(grid)}; it is between 1 and {ROWS}")
    for y, row in enumerate(grid):
        if not 1 <= len(row) <= COLUMNS:
            raise Invalid(f"grid[{y}] has {len(row)} entries; it has 1 to {COLUMNS}")
        if len(row) != len(grid[0]):
            raise Invalid(f"grid[{y}] has {len(row)} entries, grid[0] {len(grid[0])}")
        for x, kind in enumerate(row):
            if kind not in ("0", "1"):
                raise Invalid(f'grid[{y}][{x}] is {kind!r}; entries are "0" and "1"')


def oracle(args: tuple[Any, ...]) -> int:
    (grid,) = args
    return len(islands(grid))


def worst(n: int, rng: Random) -> Case:
    """Islands that wind to and fro, one below the other; half of the fields is land.

    A visit has to go around every bend. The islands get longer with the map, but
    stay short enough for recursion.
    """
    height = n // COLUMNS
    between = max(2, height // BANDS)
    rows = []
    for y in range(height):
        if y % 2 == 0:
            rows.append("1" * COLUMNS)
        elif y // 2 % between == between - 1:
            rows.append("0" * COLUMNS)
        else:
            link = "1" + "0" * (COLUMNS - 1)
            rows.append(link if y // 2 % 2 else link[::-1])
    if rng.random() < 0.5:
        rows = [row[::-1] for row in rows]
    return asked(rows)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    (grid,) = args
    height, width = len(grid), len(grid[0])
    found = islands(grid)
    land = set(land_of(grid))
    if not land:
        yield "no land"
    if len(land) == height * width:
        yield "all land"
    if height == width == 1:
        yield "one field"
    elif 1 in (height, width):
        yield "one row or one column"
    if height != width:
        yield "not square"
    if len(found) > 1:
        yield "several islands"
    which = {field: number for number, each in enumerate(found) for field in each}
    if any(
        which.get((y + 1, x + step), number) != number
        for (y, x), number in which.items()
        for step in (-1, 1)
    ):
        yield "fields touch at a corner"
    if any(reached_without(each, (-1, 0)) for each in found):
        yield "a way goes up"
    if any(reached_without(each, (0, -1)) for each in found):
        yield "a way goes left"
    if any(which.get((y, 0), 0) != which.get((y, width - 1), 0) for y in range(height)):
        yield "land on opposite borders"
    if any(around_water(each) for each in found):
        yield "an island around water"


def reached_without(island: set[Field], missing: Field) -> bool:
    """Return whether some field is missed if no step goes in one direction.

    The walk begins at the first field, as a loop over rows does.
    """
    steps = [step for step in ((1, 0), (-1, 0), (0, 1), (0, -1)) if step != missing]
    start = min(island)
    seen, waiting = {start}, [start]
    while waiting:
        y, x = waiting.pop()
        for down, right in steps:
            field = (y + down, x + right)
            if field in island and field not in seen:
                seen.add(field)
                waiting.append(field)
    return len(seen) < len(island)


def around_water(island: set[Field]) -> bool:
    """Return whether some field of water cannot be left without crossing."""
    ys, xs = [y for y, _ in island], [x for _, x in island]
    top, bottom, left, right = min(ys) - 1, max(ys) + 1, min(xs) - 1, max(xs) + 1
    seen, waiting = {(top, left)}, [(top, left)]
    while waiting:
        y, x = waiting.pop()
        for field in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            inside = top <= field[0] <= bottom and left <= field[1] <= right
            if inside and field not in seen and field not in island:
                seen.add(field)
                waiting.append(field)
    area = (bottom - top + 1) * (right - left + 1)
    return len(seen) + len(island) < area
