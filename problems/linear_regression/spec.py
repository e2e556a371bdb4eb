"""Linear regression: least squares with an intercept, shortest weights of all.

All numbers that are drawn are multiples of 1/8, so the oracle works in whole
numbers and fractions: no rounding decides what depends on what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]
Exact = list[list[Fraction]]

EIGHTH = 8
"""All numbers times this are whole."""

LARGE = 200
"""With more rows, a table measures growth, and numbers are of any kind."""


def cases() -> st.SearchStrategy[Case]:
    """Draw tables of full rank and not, near 0 and far, with more rows and fewer."""
    usual = (plain, line, dependent, dependent, constant, few_rows, shifted, units)
    shapes = [st.composite(shape)() for shape in usual]
    return st.one_of(shapes).filter(lambda drawn: is_clear(drawn.args[0]))


def plain(draw: Draw) -> Case:
    rows = draw_rows(draw, draw(sizes(2, 40)), draw(st.integers(1, 4)))
    return case(np.array(rows), draw_y(draw, len(rows)))


def line(draw: Draw) -> Case:
    """All rows are on one line, or plane; sometimes but for one of them."""
    rows = draw_rows(draw, draw(sizes(2, 20)), draw(st.integers(1, 3)))
    weights = draw(st.lists(st.integers(-4, 4), min_size=4, max_size=4))
    y = [sum(w * x for w, x in zip(weights, [*row, 1], strict=False)) for row in rows]
    y[0] += draw(st.integers(0, 1))
    return case(np.array(rows), np.array(y, dtype=float))


def dependent(draw: Draw) -> Case:
    """A column that is another one, or twice it, or a sum, or the rest to a whole."""
    rows = draw_rows(draw, draw(sizes(3, 30)), draw(st.integers(2, 3)))
    makers: tuple[Callable[[list[float]], float], ...] = (
        lambda row: row[0],
        lambda row: 2 * row[1],
        lambda row: -row[0],
        lambda row: row[0] + row[1],
        lambda row: 10 - row[0] - row[1],
    )
    make = draw(st.sampled_from(makers))
    place = draw(st.integers(0, 2))
    for row in rows:
        row.insert(place, make(row))
    return case(np.array(rows), draw_y(draw, len(rows)))


def constant(draw: Draw) -> Case:
    """A column of one number, of zeros or of ones, and others."""
    rows = draw_rows(draw, draw(st.integers(2, 20)), draw(st.integers(0, 3)))
    number = draw(st.sampled_from((0.0, 1.0, -4.0)))
    place = draw(st.integers(0, len(rows[0])))
    for row in rows:
        row.insert(place, number)
    return case(np.array(rows), draw_y(draw, len(rows)))


def few_rows(draw: Draw) -> Case:
    """As many rows as columns, or fewer."""
    d = draw(st.integers(1, 5))
    rows = draw_rows(draw, draw(st.integers(1, d)), d)
    return case(np.array(rows), draw_y(draw, len(rows)))


def shifted(draw: Draw) -> Case:
    """Columns whose values are all around 1000 or -200, and a y far from 0."""
    d = draw(st.integers(1, 3))
    rows = draw_rows(draw, draw(st.integers(3, 20)), d)
    by = draw(st.lists(st.sampled_from((-200.0, 0.0, 1000.0)), min_size=d, max_size=d))
    return case(np.array(rows) + by, draw_y(draw, len(rows)) + 500)


def units(draw: Draw) -> Case:
    """Columns in units that differ by factors up to 64, sometimes one twice."""
    factors = draw(st.permutations((0.125, 8.0, 1.0)))
    rows = np.array(draw_rows(draw, draw(st.integers(4, 30)), 3)) * factors
    if draw(st.booleans()):
        rows[:, 2] = rows[:, 0] * 4
    return case(rows, draw_y(draw, len(rows)))


def draw_rows(draw: Draw, n: int, d: int) -> Rows:
    number = st.integers(-5, 5).map(float)
    row = st.lists(number, min_size=d, max_size=d)
    rows: Rows = draw(st.lists(row, min_size=n, max_size=n))
    return rows


def draw_y(draw: Draw, n: int) -> Any:
    number = st.integers(-18, 18).map(lambda x: x / 2)
    return np.array(draw(st.lists(number, min_size=n, max_size=n)))


def is_clear(X: Any, least: float = 2e-4) -> bool:
    """Tell whether every singular value is 0 or well above it."""
    values = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
    small = values[values < least * values[0]]
    return bool((small <= 1e-12 * values[0]).all())


def valid(args: tuple[Any, ...]) -> None:
    X, y = args
    if X.ndim != 2 or not (1 <= len(X) <= 2**18 and 1 <= len(X.T) <= 5):
        raise Invalid(
            f"X has the shape {X.shape}; it is a table of 1 to 262144 rows "
            "and 1 to 5 columns"
        )
    if y.shape != (len(X),):
        raise Invalid(f"y has the shape {y.shape}, but X has {len(X)} rows")
    for name, array, most in (("X", X, 1100), ("y", y, 1000)):
        for x in array[~((-most <= array) & (array <= most))][:1]:
            raise Invalid(f"{name} has {x}; numbers are between -{most} and {most}")
        for x in array[EIGHTH * array % 1 > 0][:1] if len(X) <= LARGE else ():
            raise Invalid(f"{name} has {x}, which is no multiple of 0.125")
    if not is_clear(X, 1e-4):
        raise Invalid("a singular value of X is small, but not 0")


def oracle(args: tuple[Any, ...]) -> tuple[Any, float]:
    """Solve the normal equations without rounding, and shorten the solution."""
    X, y = args
    if len(X) > LARGE:
        return in_floats(X, y)
    rows = [[int(EIGHTH * x) for x in row] for row in X.tolist()]
    ys = [int(EIGHTH * x) for x in y.tolist()]
    n, columns = len(rows), list(zip(*rows, strict=True))
    table = [
        [Fraction(covariance(a, b)) for b in columns] + [Fraction(covariance(a, ys))]
        for a in columns
    ]
    rows_left = independent_rows(table)
    w = shortest(rows_left) if rows_left else [Fraction(0)] * len(columns)
    b = (sum(ys) - sum(a * sum(c) for a, c in zip(w, columns, strict=True))) / n
    return np.array([float(a) for a in w]), float(b / EIGHTH)


def covariance(a: Any, b: Any) -> int:
    """Return n times the sum of the products of what is above the means."""
    return len(a) * sum(x * z for x, z in zip(a, b, strict=True)) - sum(a) * sum(b)


def independent_rows(table: Exact) -> Exact:
    """Return the equations that are left when dependent ones are taken away.

    The last entry of a row is its right side.
    """
    kept: Exact = []
    for column in range(len(table)):
        pivots = [row for row in table if row[column] != 0]
        if pivots:
            pivot = [x / pivots[0][column] for x in pivots[0]]
            table = [
                [x - row[column] * p for x, p in zip(row, pivot, strict=True)]
                for row in table
                if row is not pivots[0]
            ]
            kept = [
                [x - row[column] * p for x, p in zip(row, pivot, strict=True)]
                for row in kept
            ]
            kept.append(pivot)
    return kept


def shortest(rows: Exact) -> list[Fraction]:
    """Return the shortest solution: it is a combination of the equations' rows."""
    size = len(rows[0]) - 1
    products = [
        [
            sum((x * z for x, z in zip(a[:-1], b[:-1], strict=True)), Fraction(0))
            for b in rows
        ]
        + [a[-1]]
        for a in rows
    ]
    times = [row[-1] for row in independent_rows(products)]
    pairs = list(zip(times, rows, strict=True))
    return [sum((t * row[j] for t, row in pairs), Fraction(0)) for j in range(size)]


def in_floats(X: Any, y: Any) -> tuple[Any, float]:
    """Do the same in floats, for the large tables that measure growth."""
    means = X.mean(axis=0)
    w = np.linalg.lstsq(X - means, y - y.mean(), rcond=1e-6)[0]
    return w, float(y.mean() - means @ w)


def worst(n: int, rng: Random) -> Case:
    """Five columns like noise, and a y that follows them."""
    draws = np.random.default_rng(rng.randrange(2**32))
    X = draws.normal(size=(n, 5))
    return case(X, X @ [2.0, -1.0, 0.0, 3.0, 0.5] + 5 + draws.normal(size=n))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    X, y = args
    n, d = X.shape
    w, b = oracle(args)
    rank = int(np.linalg.matrix_rank(X - X.mean(axis=0), tol=1e-6))
    largest = abs(X).max(axis=0)
    names = {
        "one row": n == 1,
        "one column": d == 1,
        "columns of full rank": rank == d,
        "dependent columns": rank < d,
        "more columns than rows": d > n,
        "constant column": bool((X.max(axis=0) == X.min(axis=0)).any()) and n > 1,
        "columns far from 0": bool((abs(X).min(axis=0) > 100).any()),
        "columns of different scale": largest.max() > 15 * largest.min() > 0,
        "no residual": bool(np.allclose(X @ w + b, y)) and n > 1,
    }
    yield from (name for name, holds in names.items() if holds)
