"""Softmax and cross-entropy: the oracle is the plain formula in long decimals.

Decimals have exponents of any size, so that exp(10000) is a number like any
other, and nothing needs to be shifted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal, localcontext
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, case

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]

MOST = 10_000
LONGEST, LARGEST = 16_384, 262_144
ROUNDING = 1e-14
DIGITS = 28
OVERFLOWS = 710
"""exp of this is more than a float can hold."""

UNDERFLOWS = -746
"""exp of this is rounded to 0."""

LENGTHS = (1, 1, 2, 2, 3, 4, 8)
WIDTHS = (1, 2, 2, 2, 3, 3, 4, 6)


def cases() -> st.SearchStrategy[Case]:
    """Draw scores that are small, huge, far from 0, equal, or uneven by row."""
    shapes = (usual, usual, huge, huge, raised, raised, uneven, uneven, equal, close)
    return st.one_of([st.composite(shape)() for shape in shapes])


def valid(args: tuple[Any, ...]) -> None:
    z, y = args
    if z.ndim != 2 or y.shape != z.shape:
        raise Invalid(f"z has the shape {z.shape}, y {y.shape}; both have (n, K)")
    for name, size in zip(("n", "K"), z.shape, strict=True):
        if not 1 <= size <= LONGEST:
            raise Invalid(f"{name} is {size}; it is between 1 and {LONGEST}")
    if z.size > LARGEST:
        raise Invalid(f"n K is {z.size}; it is at most {LARGEST}")
    for score in z[~((z >= -MOST) & (z <= MOST))]:
        raise Invalid(f"z has {score}; scores are from -10,000 to 10,000")
    for target in y[~((y >= 0) & (y <= 1))]:
        raise Invalid(f"y has {target}; its numbers are from 0 to 1")
    for at, total in enumerate(y.sum(axis=1)):
        if abs(total - 1) > ROUNDING:
            raise Invalid(f"y[{at}] adds up to {total}; every row adds up to 1")


def oracle(args: tuple[Any, ...]) -> tuple[float, Any]:
    z, y = args
    with localcontext() as context:
        context.prec = DIGITS
        total, gradient = Decimal(0), []
        for scores, targets in zip(z.tolist(), y.tolist(), strict=True):
            powers = [Decimal(score).exp() for score in scores]
            whole = sum(powers)
            probabilities = [power / whole for power in powers]
            pairs = list(zip(targets, probabilities, strict=True))
            total -= sum(Decimal(target) * p.ln() for target, p in pairs if target)
            gradient.append([float(p - Decimal(t)) / len(z) for t, p in pairs])
        return float(total / len(z)), np.array(gradient)


def usual(draw: Draw) -> Case:
    """Small scores."""
    return table(draw, st.integers(-18, 18).map(lambda x: x / 2))


def huge(draw: Draw) -> Case:
    """Scores so far apart that most probabilities are no floats."""
    ends = (MOST, -MOST, 5000, 800, 720, 0, -1, -800, -750, 3)
    return table(draw, st.sampled_from(ends).map(float))


def raised(draw: Draw) -> Case:
    """Small differences, and all far above or below 0."""
    by = draw(st.sampled_from((MOST - 9, 1000, -800, -1000, 9 - MOST)))
    return table(draw, st.integers(-9, 9).map(lambda x: float(by + x)))


def uneven(draw: Draw) -> Case:
    """The rows are on heights of their own."""
    heights = st.sampled_from((0, 0, 900, -900, 5000, 9 - MOST))
    K = draw(st.sampled_from(WIDTHS))
    small, z = st.lists(st.integers(-9, 9), min_size=K, max_size=K), []
    for _ in range(draw(st.integers(2, 6))):
        height = draw(heights)
        z.append([float(height + x) for x in draw(small)])
    return with_targets(draw, z)


def equal(draw: Draw) -> Case:
    """All scores of the table are one number."""
    return table(draw, st.just(float(draw(st.sampled_from((0, 1, MOST, -MOST))))))


def close(draw: Draw) -> Case:
    """Differences of thirty or so: probabilities of which 1 - p says nothing."""
    return table(draw, st.sampled_from((0.0, 30.0, 40.0, -30.0, 27.5, 1.0)))


def table(draw: Draw, scores: st.SearchStrategy[float]) -> Case:
    K = draw(st.sampled_from(WIDTHS))
    row = st.lists(scores, min_size=K, max_size=K)
    n = draw(st.sampled_from(LENGTHS))
    return with_targets(draw, draw(st.lists(row, min_size=n, max_size=n)))


def with_targets(draw: Draw, z: Rows) -> Case:
    """Return the case; every row of targets adds up to 1 exactly, in eighths."""
    n, K = len(z), len(z[0])
    parts = draw(st.sampled_from((1, 1, 2, 8)))
    turns = st.lists(st.integers(0, K - 1), min_size=parts, max_size=parts)
    y = np.zeros((n, K))
    for row, turn in zip(y, draw(st.lists(turns, min_size=n, max_size=n)), strict=True):
        for k in turn:
            row[k] += 1 / parts
    return case(np.array(z), y)


def worst(n: int, rng: Random, K: int) -> Case:
    """Random scores, and a random class of each row."""
    source = np.random.default_rng(rng.randrange(2**32))
    y = np.zeros((n, K))
    y[np.arange(n), source.integers(0, K, n)] = 1.0
    return case(source.uniform(-9, 9, (n, K)), y)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    z, y = args
    greatest = z.max(axis=1, keepdims=True)
    nothing = z - greatest < UNDERFLOWS
    names = {
        "one row": len(z) == 1,
        "one class": z.shape[1] == 1,
        "exp overflows": z.max() >= OVERFLOWS,
        "a whole row underflows": greatest.min() <= UNDERFLOWS,
        "rows of very different height": greatest.min() < greatest.max() + UNDERFLOWS,
        "target of a probability that is 0": (nothing & (y > 0)).any(),
        "no target where the probability is 0": (nothing & (y == 0)).any(),
        "shared targets": ((y > 0) & (y < 1)).any(),
        "several greatest scores": ((z == greatest).sum(axis=1) > 1).any(),
        "all scores equal": z.size > 1 and z.min() == z.max(),
    }
    yield from (name for name, holds in names.items() if holds)
