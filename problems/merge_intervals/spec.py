"""Merge Intervals: the union of closed intervals, as few as possible, sorted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Intervals = list[list[int]]

MOST = 10**4
LONGEST = 40
MOST_INTERVALS = 65_536


def cases() -> st.SearchStrategy[Case]:
    """Draw intervals that overlap, touch, nest, come close, or stay apart."""
    shapes = (crowded, crowded, sparse, wide, steps, steps, nested, spanning, apart)
    return st.one_of([st.composite(shape)() for shape in shapes])


def crowded(draw: Draw) -> Case:
    """Short intervals on few places: most meet another."""
    return case(with_lengths(draw, draw(sizes(1, 8)), 14, 4))


def sparse(draw: Draw) -> Case:
    """Short intervals on more places: some meet, some are a point."""
    return case(with_lengths(draw, draw(sizes(1, LONGEST)), 120, 3))


def wide(draw: Draw) -> Case:
    """Ends from the whole range, its two limits among them."""
    value = st.integers(0, MOST) | st.sampled_from((0, 1, MOST - 1, MOST))
    size = draw(sizes(1, 12))
    ends = draw(st.lists(st.tuples(value, value), min_size=size, max_size=size))
    return case([sorted(pair) for pair in ends])


def steps(draw: Draw) -> Case:
    """Each interval, from the left, begins a little before, at or after an end."""
    intervals, end = [], draw(st.integers(2, 6))
    gap, length = st.integers(-2, 2), st.integers(0, 4)
    size = draw(st.integers(1, 7))
    moves = draw(st.lists(st.tuples(gap, length), min_size=size, max_size=size))
    for move, longer in moves:
        start = end + move
        end = start + longer
        intervals.append([start, end])
        end = max(end, 2)  # no start falls below 0
    return case(shuffled(draw, intervals))


def nested(draw: Draw) -> Case:
    """A long interval, short ones within it, and one that begins near its end."""
    end = draw(st.integers(10, 20))
    inner = [[a + 3, b + 3] for a, b in with_lengths(draw, draw(sizes(1, 4)), 4, 2)]
    start = end + draw(st.integers(-1, 2))
    return case(shuffled(draw, [[2, end], *inner, [start, start + 3]]))


def spanning(draw: Draw) -> Case:
    """Intervals apart, and one that reaches over several of them, ends and all."""
    intervals = with_gaps(draw, draw(st.integers(2, 6)))
    first = draw(st.integers(0, len(intervals) - 2))
    last = draw(st.integers(first + 1, len(intervals) - 1))
    longer = draw(st.integers(0, 1))
    span = [intervals[first][0], intervals[last][1] + longer]
    return case(shuffled(draw, [*intervals, span]))


def apart(draw: Draw) -> Case:
    """No two intervals share a number; many are neighbours."""
    return case(shuffled(draw, with_gaps(draw, draw(sizes(1, 12)))))


def with_gaps(draw: Draw, size: int) -> Intervals:
    """Draw intervals apart, from the left; 1 to 3 is between an end and a start."""
    pairs = st.tuples(st.integers(1, 3), st.integers(0, 3))
    intervals, end = [], -1
    for gap, longer in draw(st.lists(pairs, min_size=size, max_size=size)):
        intervals.append([end + gap, end + gap + longer])
        end += gap + longer
    return intervals


def with_lengths(draw: Draw, size: int, last_start: int, longest: int) -> Intervals:
    pairs = st.tuples(st.integers(0, last_start), st.integers(0, longest))
    drawn = draw(st.lists(pairs, min_size=size, max_size=size))
    return [[start, start + length] for start, length in drawn]


def shuffled(draw: Draw, intervals: Intervals) -> Intervals:
    """Any order, or sorted, or sorted the wrong way round."""
    order = draw(st.sampled_from(("any", "any", "sorted", "reversed")))
    if order == "any":
        intervals = list(draw(st.permutations(intervals)))
    return intervals[::-1] if order == "reversed" else intervals


def valid(args: tuple[Any, ...]) -> None:
    (intervals,) = args
    size = len(intervals)
    if not 1 <= size <= MOST_INTERVALS:
        raise Invalid(f"len(intervals) is {size}; it is from 1 to {MOST_INTERVALS}")
    for at, pair in enumerate(intervals):
        if len(pair) != 2:
            raise Invalid(f"intervals[{at}] has {len(pair)} numbers; it has 2")
        start, end = pair
        if start > end:
            raise Invalid(f"intervals[{at}] starts at {start}, after its end {end}")
        if start < 0 or end > MOST:
            raise Invalid(f"intervals[{at}] is {pair}; both are between 0 and 10**4")


def oracle(args: tuple[Any, ...]) -> Intervals:
    """Mark every covered number and every covered gap between two; read off the runs.

    Place 2x stands for the number x, place 2x + 1 for all between x and x + 1.
    """
    (intervals,) = args
    covered = bytearray(2 * MOST + 1)
    for start, end in intervals:
        covered[2 * start : 2 * end + 1] = b"x" * (2 * (end - start) + 1)
    runs = re.finditer(b"x+", covered)
    return [[run.start() // 2, run.end() // 2] for run in runs]


def worst(n: int, rng: Random) -> Case:
    """As many intervals apart as there is room for, then the same again, shuffled.

    Each is [2i, 2i] or [2i, 2i + 1], so no two of different i share a number.
    """
    places = range(MOST // 2)
    intervals: Intervals = []
    while len(intervals) < n:
        some = rng.sample(places, min(n - len(intervals), len(places)))
        intervals += [[2 * i, 2 * i + rng.randrange(2)] for i in some]
    return case(intervals)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (intervals,) = args
    merged = oracle(args)
    kinds = {tuple(pair) for pair in intervals}
    if len(intervals) == 1:
        yield "one interval"
    elif len(merged) == len(intervals):
        yield "nothing to merge"
    elif len(merged) == 1:
        yield "all merge into one"
    else:
        yield "merged and kept apart"
    ends = {b for _, b in kinds}
    if any(a in ends for a, b in kinds if a < b):
        yield "touching"
    if any(end + 1 in {a for a, _ in merged} for _, end in merged):
        yield "one apart"
    if any(a < c and d < b for a, b in kinds for c, d in kinds):
        yield "one within another"
    if len(kinds) < len(intervals):
        yield "equal intervals"
    if any(a == b for a, b in kinds):
        yield "a point"
    if intervals != sorted(intervals):
        yield "not sorted"
    if any(is_chain(kinds, pair) for pair in merged):
        yield "three chained"


def is_chain(kinds: set[tuple[int, int]], whole: list[int]) -> bool:
    """Whether no two of the intervals cover `whole`, which is one of the answer."""
    parts = [pair for pair in kinds if whole[0] <= pair[0] <= whole[1]]
    farthest = max(b for a, b in parts if a == whole[0])
    last = min(a for a, b in parts if b == whole[1])
    return farthest < last
