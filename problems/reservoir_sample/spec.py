"""Reservoir Sample: k items of a stream, every choice equally likely."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Repeated, Seed, Wrong, case, evenness, repeated, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

MOST = 10**9
LEAST_CHANCE = 1e-12
"""Counts are rejected that are less likely than this; there are three series."""


def cases() -> st.SearchStrategy[Case]:
    """Draw streams longer and shorter than the sample, and just as long."""
    shapes = (longer, shorter, as_long, one_more, one_more, extreme, repeating)
    return st.one_of([st.composite(shape)() for shape in shapes])


def longer(draw: Draw) -> Case:
    items = draw(st.lists(st.integers(-99, 99), min_size=1, max_size=40, unique=True))
    return sampled(draw, items, draw(sizes(0, min(16, len(items)))))


def shorter(draw: Draw) -> Case:
    """Fewer items than there is room for, down to none."""
    k = draw(st.integers(1, 16))
    size = draw(sizes(0, k - 1))
    items = draw(st.lists(st.integers(-9, 99), min_size=size, max_size=size))
    return sampled(draw, items, k)


def as_long(draw: Draw) -> Case:
    """As many items as there is room for."""
    items = draw(st.lists(st.integers(0, 50), max_size=16))
    return sampled(draw, items, len(items))


def one_more(draw: Draw) -> Case:
    """One different item more than there is room for: what is drawn twice shows."""
    size = draw(st.integers(3, 12))
    digits = st.integers(0, 15)
    items = draw(st.lists(digits, min_size=size, max_size=size, unique=True))
    return sampled(draw, items, size - 1)


def extreme(draw: Draw) -> Case:
    items = draw(st.lists(st.sampled_from((-MOST, 0, MOST)), max_size=30))
    return sampled(draw, items, draw(sizes(0, 5)))


def repeating(draw: Draw) -> Case:
    """The same few numbers again and again."""
    items = draw(st.lists(st.integers(0, 3), min_size=4, max_size=40))
    return sampled(draw, items, draw(st.integers(1, 8)))


def sampled(draw: Draw, items: list[int], k: int) -> Case:
    return case(items, k, Seed(draw(st.integers(0, 2**32 - 1))))


def check(args: tuple[Any, ...], got: list[int]) -> None:
    """See that the answer is some choice of positions of the right size."""
    items, k, _ = args
    size = min(k, len(items))
    if len(got) != size:
        raise Wrong(f"the sample should have {size} items, not {len(got)}")
    too_often = Counter(got) - Counter(items)
    if too_often:
        item = next(iter(too_often))
        times = Counter(items)[item]
        raise Wrong(
            f"{item} is in the sample {Counter(got)[item]} times, "
            f"and in the stream {times} times"
        )


def chances() -> list[Repeated]:
    """Small streams, so that every choice comes up often."""
    return [
        repeated(2000, list(range(7)), 1, Seed(0)),
        repeated(2000, list(range(6)), 2, Seed(0)),
        repeated(2500, list(range(7)), 3, Seed(0)),
    ]


def check_chances(args: tuple[Any, ...], answers: list[list[int]]) -> None:
    """Count the choices, and reject counts that are too uneven for chance."""
    items, k, _ = args
    counts = Counter(tuple(sorted(answer)) for answer in answers)
    choices = list(combinations(items, k))
    mean = len(answers) / len(choices)
    if evenness([counts[choice] for choice in choices]) < LEAST_CHANCE:
        rare = min(choices, key=lambda choice: counts[choice])
        often = max(choices, key=lambda choice: counts[choice])
        raise Wrong(
            f"of the numbers 0 to {len(items) - 1} the sample was {list(often)} "
            f"{counts[often]} times and {list(rare)} {counts[rare]} times, where "
            f"about {mean:.0f} times each was to be expected"
        )


def worst(n: int, k: int, rng: Random) -> Case:
    return case(
        [rng.randint(-MOST, MOST) for _ in range(n)], k, Seed(rng.getrandbits(32))
    )


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    items, k, _ = args
    if not items:
        yield "empty stream"
    if len(items) < k:
        yield "fewer than k"
    if len(items) == k > 0:
        yield "exactly k"
    if k == 0:
        yield "no room"
    if k == 1:
        yield "room for one"
    if len(set(items)) < len(items):
        yield "an item comes twice"
