"""Fill missing numbers: the oracle takes means and medians of fractions.

The numbers are whole, halves or cents of moderate size, so that any order of
adding them agrees far within the tolerance.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, case

Draw = Callable[[st.SearchStrategy[Any]], Any]

NAN = float("nan")
MOST = 10**6
HOWS = ("mean", "median")
WIDTHS = (1, 1, 2, 2, 3, 4)
LENGTHS = (1, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 12, 15, 40)


def cases() -> st.SearchStrategy[Case]:
    """Draw tables with few holes, many, none, whole columns of them, or far tests."""
    shapes = (usual, usual, sparse, zeros, empty, empty, apart, cents, whole)
    return st.one_of([st.composite(shape)() for shape in shapes])


def valid(args: tuple[Any, ...]) -> None:
    *tables, how = args
    for name, X in zip(("train", "test"), tables, strict=True):
        if X.ndim != 2 or not (1 <= len(X) <= 65536 and 1 <= len(X.T) <= 2048):
            raise Invalid(
                f"{name} has the shape {X.shape}; it is a table of 1 to 65536 rows "
                "and 1 to 2048 columns"
            )
        if X.size > 2**18:
            raise Invalid(f"{name} has {X.size} entries; there are up to 262,144")
        for x in X[(X < -MOST) | (X > MOST)][:1]:
            raise Invalid(f"{name} has {x}; numbers are nan or up to 10**6 from 0")
    columns = [X.shape[1] for X in tables]
    if columns[0] != columns[1]:
        raise Invalid(f"train has {columns[0]} columns, but test has {columns[1]}")
    if how not in HOWS:
        raise Invalid(f"how is {how!r}; it is 'mean' or 'median'")


def oracle(args: tuple[Any, ...]) -> tuple[Any, Any]:
    train, test, how = args
    of = {"mean": statistics.mean, "median": statistics.median}[how]
    fillers = []
    for column in train.T.tolist():
        known = [Fraction(x) for x in column if x == x]
        fillers.append(float(of(known)) if known else 0.0)
    return filled(train, fillers), filled(test, fillers)


def filled(table: Any, fillers: list[float]) -> Any:
    rows = [
        [x if x == x else filler for x, filler in zip(row, fillers, strict=True)]
        for row in table.tolist()
    ]
    return np.array(rows)


def usual(draw: Draw) -> Case:
    """Small whole numbers, about a quarter is missing."""
    entries = holes(range(-9, 10), 6)
    return tables(draw, [entries] * draw(st.sampled_from(WIDTHS)))


def sparse(draw: Draw) -> Case:
    """Most is missing; a column may have one number or two."""
    entries = holes((-4, -1, 2, 3, 8, 50), 14)
    return tables(draw, [entries] * draw(st.sampled_from(WIDTHS)))


def zeros(draw: Draw) -> Case:
    """Zeros, which are no holes, and few other numbers."""
    entries = holes((0, 0, 0, 1, -1, 6, 20), 3)
    return tables(draw, [entries] * draw(st.sampled_from(WIDTHS)))


def empty(draw: Draw) -> Case:
    """A column is missing in train, in test, or in both."""
    entries, hole = holes(range(-9, 10), 4), st.just(NAN)
    d = draw(st.integers(1, 3))
    kinds = st.sampled_from(((hole, entries), (hole, hole), (entries, hole)))
    pairs = [draw(kinds), *[(entries, entries)] * d][:d]
    pairs = draw(st.permutations(pairs))
    return tables(draw, [a for a, _ in pairs], [b for _, b in pairs])


def apart(draw: Draw) -> Case:
    """The numbers of test are much larger than those of train."""
    d = draw(st.sampled_from(WIDTHS))
    return tables(draw, [holes(range(10), 4)] * d, [holes(range(500, 600), 40)] * d)


def cents(draw: Draw) -> Case:
    """Two decimals, up to the ends of the range."""
    few = st.integers(-MOST * 100, MOST * 100).map(lambda number: number / 100)
    entries = st.one_of(st.just(NAN), few, st.sampled_from((float(MOST), 0.5, -0.25)))
    return tables(draw, [entries] * draw(st.integers(1, 2)))


def whole(draw: Draw) -> Case:
    """Train has no hole; test may have some."""
    numbers = st.integers(-9, 9).map(float)
    d = draw(st.sampled_from(WIDTHS))
    return tables(draw, [numbers] * d, [draw(st.sampled_from((numbers, nearly())))] * d)


def nearly() -> st.SearchStrategy[float]:
    return holes(range(-9, 10), 6)


def holes(numbers: Any, count: int) -> st.SearchStrategy[float]:
    """Return a strategy of these numbers, with nan as `count` more of them."""
    return st.sampled_from((*map(float, numbers), *[NAN] * count))


def tables(draw: Draw, columns: list[Any], others: list[Any] | None = None) -> Case:
    train = table(draw, columns, draw(st.sampled_from(LENGTHS)))
    test = table(draw, others or columns, draw(st.sampled_from(LENGTHS)))
    return case(train, test, draw(st.sampled_from(HOWS)))


def table(draw: Draw, columns: list[Any], n: int) -> Any:
    drawn = [draw(st.lists(column, min_size=n, max_size=n)) for column in columns]
    return np.array(drawn, dtype=float).T.copy()


def worst(n: int, rng: Random, d: int) -> Case:
    """Random numbers in random order, and every other entry is missing."""
    source = np.random.default_rng(rng.randrange(2**32))

    def half() -> Any:
        numbers = source.uniform(-99, 99, (n, d))
        return np.where(source.random((n, d)) < 0.5, NAN, numbers)

    return case(half(), half(), "median")


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    train, test, how = args
    yield how
    known, held = (~np.isnan(train)).sum(axis=0), (~np.isnan(test)).sum(axis=0)
    both = np.nan_to_num(train), np.nan_to_num(test)
    names = {
        "even number of numbers": ((known > 0) & (known % 2 == 0)).any(),
        "empty column in train": (known == 0).any(),
        "empty column in train, not in test": ((known == 0) & (held > 0)).any(),
        "empty column in test only": ((known > 0) & (held == 0)).any(),
        "nothing missing": min(known) == len(train) and min(held) == len(test),
        "only test has holes": min(known) == len(train) and min(held) < len(test),
        "one number in a column": (known == 1).any() and len(train) > 1,
        "zeros": (train == 0).any(),
        "test is far from train": both[1].max() > 10 * abs(both[0]).max() > 0,
    }
    yield from (name for name, holds in names.items() if holds)
