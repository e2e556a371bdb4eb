"""Lasso: a minimum known by the laws of its corners, and by its value.

The least value comes from another idea than descent: if it were known which
weights are positive, negative and 0, the rest would be linear equations. There
are 3^d such patterns, and d is small; the best of their solutions is a minimum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from math import fsum
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Wrong, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]

NEAR = 1e-6
"""How far a law may be missed, as a share of 1 plus the size of its terms."""

HUGE = 1e100
"""No minimum is near; beyond, products of floats overflow."""

ROUNDS = 400
"""Coordinate descent needs no more; the statement says 500."""

ANY_ALPHA = st.sampled_from((0.01, 0.1, 0.5, 1.0, 2.0))


def cases() -> st.SearchStrategy[Case]:
    """Draw columns that go together or not, near 0 and far, wide and narrow."""
    usual = (plain, close, close, sparse, strong, odd_columns, few_rows, shifted, units)
    shapes = [st.composite(shape)() for shape in usual]
    return st.one_of(shapes).filter(lambda drawn: is_quick(*drawn.args))


def plain(draw: Draw) -> Case:
    rows = draw_rows(draw, draw(sizes(2, 40)), draw(st.integers(1, 4)))
    return case(np.array(rows), draw_y(draw, len(rows)), draw(ANY_ALPHA))


def close(draw: Draw) -> Case:
    """Few rows, and columns that nearly go together: all want to explain the same."""
    n = draw(st.integers(3, 6))
    rows = draw_rows(draw, n, 1)
    small = st.lists(st.integers(-2, 2), min_size=n, max_size=n)
    for _ in range(draw(st.integers(1, 2))):
        for row, x in zip(rows, draw(small), strict=True):
            row.append(row[0] + x)
    return case(np.array(rows), draw_y(draw, n), draw(st.sampled_from((0.01, 0.1))))


def sparse(draw: Draw) -> Case:
    """The first column alone makes y, up or down, but for small changes."""
    rows = draw_rows(draw, draw(st.integers(4, 30)), draw(st.integers(2, 4)))
    slope = draw(st.sampled_from((-3.0, -1.0, 2.0)))
    noise = draw(st.lists(st.integers(-1, 1), min_size=len(rows), max_size=len(rows)))
    y = [slope * row[0] + x / 2 + 1 for row, x in zip(rows, noise, strict=True)]
    return case(np.array(rows), np.array(y), draw(ANY_ALPHA))


def strong(draw: Draw) -> Case:
    """A penalty that leaves few weights, or none."""
    rows = draw_rows(draw, draw(sizes(2, 20)), draw(st.integers(1, 3)))
    alpha = draw(st.sampled_from((5.0, 10.0)))
    return case(np.array(rows), draw_y(draw, len(rows)), alpha)


def odd_columns(draw: Draw) -> Case:
    """A column of one number, or one that is there twice, or turned round."""
    rows = draw_rows(draw, draw(st.integers(2, 15)), draw(st.integers(1, 3)))
    odd = draw(st.sampled_from(("zeros", "fours", "twice", "turned")))
    value = {"zeros": 0.0, "fours": 4.0}
    sign = -1.0 if odd == "turned" else 1.0
    place = draw(st.integers(0, len(rows[0])))
    for row in rows:
        row.insert(place, value.get(odd, sign * row[0]))
    return case(np.array(rows), draw_y(draw, len(rows)), draw(ANY_ALPHA))


def few_rows(draw: Draw) -> Case:
    """As many rows as columns, or fewer."""
    d = draw(st.integers(1, 4))
    rows = draw_rows(draw, draw(st.integers(1, d)), d)
    return case(np.array(rows), draw_y(draw, len(rows)), draw(ANY_ALPHA))


def shifted(draw: Draw) -> Case:
    """Columns whose values are all around 1000 or -200, and a y far from 0."""
    d = draw(st.integers(1, 3))
    rows = draw_rows(draw, draw(st.integers(3, 20)), d)
    by = draw(st.lists(st.sampled_from((-200.0, 0.0, 1000.0)), min_size=d, max_size=d))
    return case(np.array(rows) + by, draw_y(draw, len(rows)) + 500, draw(ANY_ALPHA))


def units(draw: Draw) -> Case:
    """Columns in units that differ by factors up to 64."""
    factors = draw(st.permutations((0.125, 8.0, 1.0)))
    rows = np.array(draw_rows(draw, draw(st.integers(4, 30)), 3)) * factors
    return case(rows, draw_y(draw, len(rows)), draw(ANY_ALPHA))


def draw_rows(draw: Draw, n: int, d: int) -> Rows:
    number = st.integers(-5, 5).map(float)
    row = st.lists(number, min_size=d, max_size=d)
    rows: Rows = draw(st.lists(row, min_size=n, max_size=n))
    return rows


def draw_y(draw: Draw, n: int) -> Any:
    number = st.integers(-18, 18).map(lambda x: x / 2)
    return np.array(draw(st.lists(number, min_size=n, max_size=n)))


def products(X: Any, y: Any) -> tuple[Any, Any]:
    """Return the mean products of the columns with each other, and with y."""
    A = X - X.mean(axis=0)
    return A.T @ A / len(X), A.T @ (y - y.mean()) / len(X)


def is_quick(X: Any, y: Any, alpha: float, rounds: int = ROUNDS) -> bool:
    """Tell whether coordinate descent arrives within so many rounds."""
    gram, target = (part.tolist() for part in products(X, y))
    w = [0.0] * len(target)
    for _ in range(rounds):
        moved = 0.0
        for j, row in enumerate(gram):
            if row[j] > 0:
                rho = target[j] - sum(g * a for g, a in zip(row, w, strict=True))
                rho += row[j] * w[j]
                new = (max(rho - alpha, 0.0) - max(-rho - alpha, 0.0)) / row[j]
                moved = max(moved, abs(new - w[j]) * row[j] ** 0.5)
                w[j] = new
        if moved < 1e-10:
            return True
    return False


def valid(args: tuple[Any, ...]) -> None:
    X, y, alpha = args
    if X.ndim != 2 or not (1 <= len(X) <= 2**19 and 1 <= len(X.T) <= 4):
        raise Invalid(
            f"X has the shape {X.shape}; it is a table of 1 to 524288 rows "
            "and 1 to 4 columns"
        )
    if y.shape != (len(X),):
        raise Invalid(f"y has the shape {y.shape}, but X has {len(X)} rows")
    for name, array, most in (("X", X, 1100), ("y", y, 1000)):
        for x in array[~((-most <= array) & (array <= most))][:1]:
            raise Invalid(f"{name} has {x}; numbers are between -{most} and {most}")
    if not 0.01 <= alpha <= 10:
        raise Invalid(f"alpha is {alpha}; it is between 0.01 and 10")
    if not is_quick(X, y, alpha, 500):
        raise Invalid("coordinate descent takes more than 500 rounds")


def check(args: tuple[Any, ...], got: tuple[Any, float]) -> None:
    X, y, alpha = args
    w, b = got
    if w.shape != (X.shape[1],):
        asked = f"one number for each column, so the shape ({X.shape[1]},)"
        raise Wrong(f"w must have {asked}, not {w.shape}", expected=minimum(*args))
    for name, number in [*((f"w[{j}]", x) for j, x in enumerate(w.tolist())), ("b", b)]:
        if not abs(number) < HUGE:
            raise Wrong(f"{name} is {number}", expected=minimum(*args))
    r = y - X @ w - b
    mean, size = mean_and_size(r)
    if not abs(mean) <= NEAR * (1 + size):
        raise Wrong(
            f"the mean of the residuals is {mean:.3g} and not 0: change b",
            expected=minimum(*args),
        )
    for j, weight in enumerate(w.tolist()):
        g, size = mean_and_size(r * (X[:, j] - X[:, j].mean()))
        wanted = alpha if weight > 0 else -alpha if weight < 0 else clipped(g, alpha)
        if not abs(g - wanted) <= NEAR * (1 + size):
            law = f"be {wanted:g}" if weight else f"be from {-alpha:g} to {alpha:g}"
            raise Wrong(
                f"w[{j}] is {weight:.6g}, so g of column {j} is to {law}; "
                f"it is {g:.6g}",
                expected=minimum(*args),
            )
    best = minimum(*args)
    least = objective(X, y, alpha, np.array(best[0]), best[1])
    found = objective(X, y, alpha, w, b)
    if not found <= least + NEAR * (1 + least):
        raise Wrong(f"J is {found:.9g} here, and {least:.9g} at best", expected=best)


def mean_and_size(terms: Any) -> tuple[float, float]:
    """Return the mean of the terms, and the mean of their absolute values."""
    return fsum(terms.tolist()) / len(terms), float(abs(terms).mean())


def clipped(g: float, alpha: float) -> float:
    return min(max(g, -alpha), alpha)


def objective(X: Any, y: Any, alpha: float, w: Any, b: float) -> float:
    r = y - X @ w - b
    return float(r @ r / (2 * len(y)) + alpha * abs(w).sum())


def minimum(X: Any, y: Any, alpha: float) -> tuple[list[float], float]:
    """Return a minimum: the best of what all patterns of signs lead to.

    There is always a minimum whose columns (those with a weight) do not depend on
    each other, so patterns whose equations are singular can be left out.
    """
    gram, target = products(X, y)
    best, least = np.zeros(len(target)), 0.0
    for pattern in product((-1.0, 0.0, 1.0), repeat=len(target)):
        signs = np.array(pattern)
        used = np.flatnonzero(signs)
        part = gram[np.ix_(used, used)]
        if len(used) == 0 or np.linalg.matrix_rank(part, hermitian=True) < len(used):
            continue
        w = np.zeros(len(target))
        w[used] = np.linalg.solve(part, target[used] - alpha * signs[used])
        if (w * signs < 1e-12)[used].any():
            continue  # not of the signs that were supposed, or 0 but for rounding
        value = w @ gram @ w / 2 - target @ w + alpha * abs(w).sum()
        if value < least:
            best, least = w, value
    return best.tolist(), float(y.mean() - X.mean(axis=0) @ best)


def worst(n: int, rng: Random) -> Case:
    """Four columns like noise, and a y that follows three of them.

    J has the same shape for every n, so a method takes as many rounds.
    """
    draws = np.random.default_rng(rng.randrange(2**32))
    X = draws.normal(size=(n, 4))
    return case(X, X @ [2.0, -1.0, 0.0, 0.5] + 3 + draws.normal(size=n), 0.1)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    X, _, _ = args
    n, d = X.shape
    w, _ = minimum(*args)
    used = sum(weight != 0 for weight in w)
    largest = abs(X).max(axis=0)
    names = {
        "all weights are 0": used == 0,
        "some weights are 0": 0 < used < d,
        "no weight is 0": used == d,
        "negative weight": min(w) < 0,
        "constant column": bool((X.max(axis=0) == X.min(axis=0)).any()) and n > 1,
        "equal columns": len({tuple(column) for column in X.T.tolist()}) < d,
        "more columns than rows": d > n,
        "columns far from 0": bool((abs(X).min(axis=0) > 100).any()),
        "columns of different scale": largest.max() > 15 * largest.min() > 0,
    }
    yield from (name for name, holds in names.items() if holds)
