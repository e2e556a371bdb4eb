"""Logistic regression: the one minimum of a convex loss, known by its gradient.

Any way to get there is fine, so the answer is judged by a law and not compared:
every partial derivative is 0, up to a millionth of the terms that it adds up.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Wrong, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]

NEAR = 1e-6
"""How large a derivative may be, as a share of 1 plus the size of its terms."""

HUGE = 1e100
"""No minimum is near; beyond, products of floats overflow."""

MOST = 6000
"""How far from 0 the numbers of X may be."""

STRENGTHS = (0.01, 0.1, 0.5, 1.0, 1.0, 10.0, 100.0)
"""Values of C."""


def cases() -> st.SearchStrategy[Case]:
    """Draw data that overlap or not, on scales alike or not, with odd columns."""
    usual = (overlapping, apart, scales, shifted, rare, columns)
    shapes = (*usual, outliers, outliers, overshoot, overshoot)
    return st.one_of([st.composite(shape)() for shape in shapes])


def overlapping(draw: Draw) -> Case:
    """Small whole numbers and any labels: no plane tells them apart."""
    rows = draw_rows(draw, draw(sizes(2, 40)), draw(st.integers(1, 4)))
    return labelled(draw, rows, draw_labels(draw, len(rows)))


def apart(draw: Draw) -> Case:
    """The first column tells the labels apart: only the penalty holds w back."""
    rows = draw_rows(draw, draw(sizes(2, 20)), draw(st.integers(1, 3)))
    labels = [1.0 if row[0] > 0 else 0.0 for row in rows]
    for row, label in zip(rows, labels, strict=True):
        row[0] += label
    return labelled(draw, rows, labels)


def scales(draw: Draw) -> Case:
    """Columns in units that differ by factors up to 100,000."""
    units = draw(st.permutations((0.01, 1000.0, 1.0)))
    rows = draw_rows(draw, draw(st.integers(4, 30)), draw(st.integers(2, 3)))
    rows = [[x * unit for x, unit in zip(row, units, strict=False)] for row in rows]
    return labelled(draw, rows, draw_labels(draw, len(rows)))


def outliers(draw: Draw) -> Case:
    """One to three rows far out on their side, where the score is in the thousands."""
    rows = draw_rows(draw, draw(st.integers(3, 20)), draw(st.integers(1, 3)))
    labels = [1.0 if row[0] + draw(st.integers(-1, 1)) > 0 else 0.0 for row in rows]
    for index in draw(st.sets(st.integers(0, len(rows) - 1), min_size=1, max_size=3)):
        far = draw(st.sampled_from((1000.0, 2000.0, 5000.0)))
        rows[index][0] = far if labels[index] else -far
    return labelled(draw, rows, labels, (1.0, 10.0, 100.0))


def shifted(draw: Draw) -> Case:
    """Columns whose values are all around 50 or -200: the intercept makes up for it."""
    d = draw(st.integers(1, 3))
    rows = draw_rows(draw, draw(st.integers(2, 20)), d)
    by = draw(st.lists(st.sampled_from((-200.0, 0.0, 50.0)), min_size=d, max_size=d))
    rows = [[x + offset for x, offset in zip(row, by, strict=True)] for row in rows]
    return labelled(draw, rows, draw_labels(draw, len(rows)))


def rare(draw: Draw) -> Case:
    """One row differs from all others in its label."""
    rows = draw_rows(draw, draw(st.integers(3, 40)), draw(st.integers(1, 2)))
    label = float(draw(st.integers(0, 1)))
    labels = [label] * len(rows)
    labels[draw(st.integers(0, len(rows) - 1))] = 1.0 - label
    return labelled(draw, rows, labels)


def overshoot(draw: Draw) -> Case:
    """Full Newton steps leave the region where the curve looks like its parabola.

    Turned round, shifted or with its labels swapped, the problem stays the same.
    """
    far = draw(st.sampled_from((40.0, 60.0, 80.0, 150.0)))
    rows = [[-1.0, -1.0], [4.0, -3.0], [far, 0.0], [0.0, 0.0]]
    signs = draw(st.tuples(*[st.sampled_from((-1.0, 1.0))] * 2))
    by = draw(st.tuples(*[st.integers(-9, 9)] * 2))
    rows = [[x * f + s for x, f, s in zip(row, signs, by, strict=True)] for row in rows]
    first, order = float(draw(st.integers(0, 1))), draw(st.permutations(range(4)))
    labels = [first, first, 1 - first, 1 - first]
    X, y = np.array(rows)[order], np.array(labels)[order]
    return case(X, y, 100.0)


def columns(draw: Draw) -> Case:
    """A column of zeros, one of ones, or the same column twice."""
    rows = draw_rows(draw, draw(st.integers(2, 15)), draw(st.integers(1, 2)))
    odd = draw(st.sampled_from(("zeros", "ones", "twice")))
    value = {"zeros": 0.0, "ones": 1.0}
    rows = [[*row, value.get(odd, row[0])] for row in rows]
    return labelled(draw, rows, draw_labels(draw, len(rows)))


def draw_rows(draw: Draw, n: int, d: int) -> Rows:
    number = st.integers(-5, 5).map(float)
    row = st.lists(number, min_size=d, max_size=d)
    rows: Rows = draw(st.lists(row, min_size=n, max_size=n))
    return rows


def draw_labels(draw: Draw, n: int) -> list[float]:
    label = st.integers(0, 1).map(float)
    labels: list[float] = draw(st.lists(label, min_size=n, max_size=n))
    return labels


def labelled(
    draw: Draw, rows: Rows, labels: list[float], strengths: Any = STRENGTHS
) -> Case:
    """Return the case; of one label only, the last row gets the other."""
    if len(set(labels)) == 1:
        labels[-1] = 1.0 - labels[-1]
    return case(np.array(rows), np.array(labels), draw(st.sampled_from(strengths)))


def valid(args: tuple[Any, ...]) -> None:
    X, y, C = args
    if X.ndim != 2 or not (2 <= len(X) <= 65536 and 1 <= len(X.T) <= 4):
        raise Invalid(
            f"X has the shape {X.shape}; it is a table of 2 to 65536 rows "
            "and 1 to 4 columns"
        )
    if y.shape != (len(X),):
        raise Invalid(f"y has the shape {y.shape}, but X has {len(X)} rows")
    for x in X[~((-MOST <= X) & (X <= MOST))][:1]:
        raise Invalid(f"X has {x}; numbers are between -{MOST} and {MOST}")
    for label in y[(y != 0) & (y != 1)][:1]:
        raise Invalid(f"y has {label}; labels are 0 or 1")
    if (y == y[0]).all():
        raise Invalid(f"all labels are {y[0]:g}; both occur")
    if not 0.01 <= C <= 100:
        raise Invalid(f"C is {C}; it is between 0.01 and 100")


def check(args: tuple[Any, ...], got: tuple[Any, float]) -> None:
    X, y, C = args
    w, b = got
    if w.shape != (X.shape[1],):
        asked = f"one number for each column, so the shape ({X.shape[1]},)"
        raise Wrong(f"w must have {asked}, not {w.shape}", expected=minimum(X, y, C))
    for name, number in [*((f"w[{j}]", x) for j, x in enumerate(w.tolist())), ("b", b)]:
        if not abs(number) < HUGE:
            raise Wrong(f"{name} is {number}", expected=minimum(X, y, C))
    for name, slope, size in derivatives(X, y, C, w.tolist(), b):
        if not abs(slope) <= NEAR * (1 + size):
            raise Wrong(
                f"at your w and b the derivative of J by {name} is {slope:.3g}; "
                f"up to {NEAR * (1 + size):.3g} counts as 0",
                expected=minimum(X, y, C),
            )


def derivatives(
    X: Any, y: Any, C: float, w: list[float], b: float
) -> Iterator[tuple[str, float, float]]:
    """Yield for each parameter its name, the derivative, and the size of its terms.

    The terms are computed to a few ulps and added without rounding, so that the
    sum is wrong by some 1e-15 of their size; a millionth is asked.
    """
    pulls = []
    for row, label in zip(X.tolist(), y.tolist(), strict=True):
        score = math.fsum([b, *(a * x for a, x in zip(w, row, strict=True))])
        pulls.append(C * (-sigmoid(-score) if label else sigmoid(score)))
    for j, weight in enumerate(w):
        terms = [weight, *(p * x for p, x in zip(pulls, X[:, j].tolist(), strict=True))]
        yield f"w[{j}]", math.fsum(terms), math.fsum(map(abs, terms))
    yield "b", math.fsum(pulls), math.fsum(map(abs, pulls))


def sigmoid(score: float) -> float:
    """Return 1 / (1 + exp(-score)) for any score, to its last digits."""
    if score >= 0:
        return 1 / (1 + math.exp(-score))
    return math.exp(score) / (1 + math.exp(score))


def minimum(X: Any, y: Any, C: float) -> tuple[list[float], float]:
    """Return the minimum, by Newton steps that are halved while they climb."""
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    side = 1 - 2 * y

    def loss(theta: Any) -> float:
        wrong = side * (A @ theta)
        return float(penalty @ theta**2 / 2 + C * np.logaddexp(0, wrong).sum())

    theta = np.zeros(A.shape[1])
    for _ in range(100):
        residual = side * np.exp(-np.logaddexp(0, -side * (A @ theta)))  # p - y
        slope = penalty * theta + C * A.T @ residual
        bend = abs(residual) * (1 - abs(residual))  # p (1 - p)
        step = np.linalg.solve(np.diag(penalty) + C * (A.T * bend) @ A, slope)
        now = loss(theta)
        while loss(theta - step) > now * (1 + 1e-12):
            step = step / 2
        theta = theta - step
        if slope @ step <= 1e-18 * now:
            break
    return theta[:-1].tolist(), float(theta[-1])


def worst(n: int, rng: Random) -> Case:
    """A column like noise and labels that follow it, but not always.

    The loss has the same shape for every n, so a method takes as many steps.
    """
    column = [rng.gauss(0, 1) for _ in range(n)]
    labels = [float(rng.random() < sigmoid(2 * x - 1)) for x in column]
    labels[:2] = [0.0, 1.0]
    return case(np.array(column).reshape(n, 1), np.array(labels), 1.0)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    X, y, C = args
    w, b = minimum(X, y, C)
    ones = int(y.sum())
    largest = abs(X).max(axis=0)
    below, above = X[y == 0], X[y == 1]
    names = {
        "two rows": len(X) == 2,
        "one row of a label": 1 in (ones, len(X) - ones),
        "a column tells the labels apart": bool(
            (
                (below.max(axis=0) < above.min(axis=0))
                | (above.max(axis=0) < below.min(axis=0))
            ).any()
        ),
        "scores over 709": float(abs(X @ np.array(w) + b).max()) > 709,
        "columns of different scale": largest.max() > 999 * largest.min() > 0,
        "columns far from 0": bool((abs(X).min(axis=0) > 40).any()),
        "constant column": bool((X.max(axis=0) == X.min(axis=0)).any()),
        "strong penalty": C < 0.5,
        "weak penalty": C > 5,
    }
    yield from (name for name, holds in names.items() if holds)
