"""Feature scaler: the model works in fractions, so that nothing is rounded early.

Where answers are drawn, columns are constant or clearly not, and sums of whole
numbers and halves are exact, so every careful way to use floats agrees.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, Script, Wrong, op, script

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]

FAR = 10**8
"""Where columns are that are narrow and far from 0."""

CLOSE = 1e-6
"""How far off a number may be, as a share of 1 or of itself."""

KINDS = ("standard", "minmax")
WIDTHS = (1, 1, 2, 2, 3, 4)
LENGTHS = (1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 12, 30)
ODD = (0.1, 0.1, 0.1, 0.3, 0.7, 1.1, -0.1, 2.3, 7.0, 0.0, -5.0)
"""What constant columns hold; of most, floats have only an approximation."""


def valid(args: tuple[Any, ...]) -> None:
    (calls,) = args
    if calls.init[0] not in KINDS:
        raise Invalid(f"kind is {calls.init[0]!r}; it is 'standard' or 'minmax'")
    if len(calls.ops) > 10:
        raise Invalid(f"there are {len(calls.ops)} calls; there are up to 10")
    for each in calls.ops:
        (X,) = each.args
        if X.ndim != 2 or not (1 <= len(X) <= 65536 and 1 <= len(X.T) <= 4096):
            raise Invalid(
                f"X has the shape {X.shape}; it is a table of 1 to 65536 rows "
                "and 1 to 4096 columns"
            )
        if X.size > 2**19:
            raise Invalid(f"X has {X.size} numbers; there are up to 524,288")
        for x in X[~((-2 * FAR <= X) & (X <= 2 * FAR))][:1]:
            raise Invalid(f"X has {x}; numbers are up to 200,000,000 from 0")
        wide, largest = X.max(axis=0) - X.min(axis=0), abs(X).max(axis=0)
        narrow = (wide > 0) & (wide < np.maximum(1e-100, largest / (2 * FAR)))
        for j in np.flatnonzero(narrow)[:1] if each.name == "fit" else ():
            raise Invalid(f"column {j} is not constant, but too narrow")


class Model:
    """Centres and spreads as fractions; the root is the only float."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.learnt: list[tuple[Fraction, Any]] = []

    def fit(self, X: Any) -> None:
        columns = [list(map(Fraction, column)) for column in X.T.tolist()]
        self.learnt = [self.of(column) for column in columns]

    def of(self, column: list[Fraction]) -> tuple[Fraction, Any]:
        """Return centre and spread of a column."""
        least, greatest = min(column), max(column)
        centre, spread = least, greatest - least
        if self.kind == "standard":
            centre = sum(column, Fraction(0)) / len(column)
        if least == greatest:
            return centre, 1
        if self.kind == "standard":
            squares = sum((x - centre) ** 2 for x in column)
            return centre, math.sqrt(squares / len(column))
        return centre, spread

    def transform(self, X: Any) -> Any:
        if X.shape[1] != len(self.learnt):
            raise Invalid(
                f"X has {X.shape[1]} columns, but {len(self.learnt)} were fitted"
            )
        return np.array(
            [
                [
                    float(Fraction(x) - centre) / float(spread)
                    for x, (centre, spread) in zip(row, self.learnt, strict=True)
                ]
                for row in X.tolist()
            ]
        )


def check_transform(args: tuple[Any, ...], got: Any, expected: Any) -> None:
    right = np.asarray(expected, dtype=float)
    found = np.asarray(got)
    if found.shape != right.shape:
        raise Wrong(f"the table must have the shape {right.shape}, not {found.shape}")
    with np.errstate(all="ignore"):
        off = abs(found.astype(float) - right)
        wrong = ~(off <= CLOSE * np.maximum(1.0, abs(right)))
    for i, j in np.argwhere(wrong)[:1].tolist():
        raise Wrong(f"row {i}, column {j} is {found[i, j]}, not {right[i, j]}")


def cases() -> st.SearchStrategy[Case]:
    """Draw scripts over tables of one sort: whole, constant, far, tiny, mixed."""
    sorts = (whole, halves, constant, constant, far, tiny, mixed, mixed)
    drawn = [st.composite(driven)(columns=columns) for columns in sorts]
    small = (st.composite(alike)(), st.composite(alike)(), st.composite(thin)())
    return st.one_of([*drawn, *drawn, *small, barely()])


def barely() -> st.SearchStrategy[Case]:
    """A scaler that is made, and at most fitted."""
    table = st.integers(-9, 9).map(lambda x: op("fit", np.array([[float(x)]])))
    ops = st.lists(table, max_size=2)
    return st.builds(
        lambda kind, done: script([kind], done), st.sampled_from(KINDS), ops
    )


def alike(draw: Draw) -> Case:
    """One constant column, of numbers that floats hardly ever hold exactly."""
    n = draw(st.sampled_from((3, 3, 5, 6, 7)))
    X = np.full((n, 1), draw(st.sampled_from(ODD)))
    Y = X[:1] + draw(st.sampled_from((0.0, 0.5, 1.0, -4.0)))
    kind = draw(st.sampled_from(("standard", "standard", "minmax")))
    return script([kind], [op("fit", X), op("transform", Y)])


def thin(draw: Draw) -> Case:
    """One column of two to four numbers, a few billionths apart."""
    first = draw(st.integers(-9, 8))
    numbers = [first, first + draw(st.integers(1, 3)), *draw(few_more())]
    X = np.array([[x / 10**9] for x in draw(st.permutations(numbers))])
    return script([draw(st.sampled_from(KINDS))], [op("fit", X), op("transform", X)])


def few_more() -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(-9, 9), max_size=2)


def driven(draw: Draw, columns: Callable[[Draw, int], list[Any]]) -> Case:
    """Fit and transform in turn; the same table, a part of it, or another one."""
    ops: list[Op] = []
    for _ in range(draw(st.sampled_from((1, 1, 2, 3)))):
        numbers = columns(draw, draw(st.sampled_from(WIDTHS)))
        X = table(draw, numbers, draw(st.sampled_from(LENGTHS)))
        ops.append(op("fit", X))
        for _ in range(draw(st.sampled_from((0, 1, 1, 1, 2)))):
            other = st.sampled_from(("same", "first", "new", "new", "beyond"))
            match draw(other):
                case "same":
                    ops.append(op("transform", X))
                case "first":
                    ops.append(op("transform", X[:1]))
                case "new":
                    Y = table(draw, numbers, draw(st.sampled_from(LENGTHS)))
                    ops.append(op("transform", Y))
                case _:
                    step = draw(st.sampled_from((-3.0, 0.5, 2.0, 40.0)))
                    ops.append(op("transform", X[::-1] + step))
    return script([draw(st.sampled_from(KINDS))], ops)


def table(draw: Draw, columns: list[Any], n: int) -> Any:
    drawn = [draw(st.lists(column, min_size=n, max_size=n)) for column in columns]
    return np.array(drawn, dtype=float).T.copy()


def whole(draw: Draw, d: int) -> list[Any]:
    return [st.integers(-9, 9)] * d


def halves(draw: Draw, d: int) -> list[Any]:
    return [st.integers(-999, 999).map(lambda x: x / 2)] * d


def constant(draw: Draw, d: int) -> list[Any]:
    """One column or all hold one number, mostly one that floats only come near."""
    held = st.sampled_from(ODD)
    some = [st.just(draw(held))] + [st.integers(-9, 9) | held for _ in range(d - 1)]
    return list(draw(st.permutations(some)))


def far(draw: Draw, d: int) -> list[Any]:
    """A few units wide, and a hundred million from 0."""
    return [near(draw, draw(st.sampled_from((FAR, -FAR)))) for _ in range(d)]


def near(draw: Draw, middle: int) -> Any:
    width = draw(st.integers(1, 9))
    return st.integers(-width, width).map(lambda x: float(middle + x))


def tiny(draw: Draw, d: int) -> list[Any]:
    return [st.integers(-9, 9).map(lambda x: x / 10**9)] * d


def mixed(draw: Draw, d: int) -> list[Any]:
    """Every column is of its own sort and scale."""
    sorts = (whole, halves, constant, far, tiny)
    return [draw(st.sampled_from(sorts))(draw, 1)[0] for _ in range(d)]


def worst(n: int, rng: Random, d: int) -> Case:
    """A table of random numbers is fitted, and some of its rows transformed."""
    X = np.random.default_rng(rng.randrange(2**32)).uniform(-9, 9, (n, d))
    return script(["standard"], [op("fit", X), op("transform", X[: max(1, n // 256)])])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (calls,) = args
    yield calls.init[0]
    yield from set(kinds_of(calls))


def kinds_of(calls: Script) -> Iterator[str]:
    """Yield what happens in the course of the calls."""
    tables = [each.args[0] for each in calls.ops if each.name == "fit"]
    if not tables:
        yield "not fitted at all"
    if len(tables) > 1:
        yield "fitted again"
    if len({X.shape[1] for X in tables}) > 1:
        yield "fitted again with other columns"
    for each in calls.ops:
        (Y,) = each.args
        if each.name == "fit":
            X, least, greatest = Y, Y.min(axis=0), Y.max(axis=0)
            still = least == greatest
            if len(X) == 1:
                yield "one row"
            elif still.any():
                yield "constant column"
                if X.std(axis=0)[still].any():
                    yield "deviation is not quite 0"
            wide = greatest - least
            if ((wide > 0) & (wide < 1e-6)).any():
                yield "tiny"
            if ((wide > 0) & (wide < 99) & (abs(X).max(axis=0) > FAR / 2)).any():
                yield "narrow and far"
        else:
            if (least > Y).any() or (greatest < Y).any():
                yield "beyond what was fitted"
            if len(X) > 1 and (X[0] != Y)[:, still].any():
                yield "constant column, other numbers later"
