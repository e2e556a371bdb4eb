"""Backpropagation: the oracle adds up paths, from every weight to every output.

The loss depends on a weight through the paths that begin there. The derivative
along a path is the product of what it is multiplied by; the gradient is the sum
over paths. No matrices, and nothing is passed back.

All numbers drawn are multiples of 1/8: sums and products are exact in any order,
so that every program sees the same side of the ReLU.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, case

Draw = Callable[[st.SearchStrategy[Any]], Any]

LENGTHS = (1, 1, 2, 2, 3, 4, 6)
WIDTHS = (1, 1, 2, 2, 3, 4)
OUTPUTS = (1, 1, 2, 3)
EIGHTHS = tuple(number / 8 for number in range(-24, 25))
INPUTS = 2
"""How many inputs the networks have that measure growth."""

MANY = 16
"""Networks of so many units measure growth: their numbers may be any."""

KEYS = {"W1", "b1", "W2", "b2"}
GREATEST = {"n": 16_384, "h": 4096, "d": 8, "k": 4}
MOST = 100


def cases() -> st.SearchStrategy[Case]:
    """Draw networks of small numbers: usual ones, on the kink, off, on, or square."""
    shapes = (usual, usual, kinks, kinks, fractions, unused, positive, square, fitting)
    return st.one_of([st.composite(shape)() for shape in shapes])


def valid(args: tuple[Any, ...]) -> None:
    params, X, y = args
    if set(params) != KEYS:
        raise Invalid(f"the keys of params are {sorted(params)}, not {sorted(KEYS)}")
    tables = {"X": X, "y": y, **params}
    for name in ("X", "y", "W1"):
        if tables[name].ndim != 2:
            raise Invalid(f"{name} has the shape {tables[name].shape}; it has 2 axes")
    (n, d), h, k = X.shape, params["W1"].shape[1], y.shape[1]
    for name, size in (("n", n), ("h", h), ("d", d), ("k", k)):
        if not 1 <= size <= GREATEST[name]:
            raise Invalid(f"{name} is {size}; it is between 1 and {GREATEST[name]}")
    right = {"y": (n, k), "W1": (d, h), "b1": (h,), "W2": (h, k), "b2": (k,)}
    for name, shape in right.items():
        if tables[name].shape != shape:
            raise Invalid(f"{name} has the shape {tables[name].shape}, not {shape}")
    for name, table in tables.items():
        for number in table[~((table >= -MOST) & (table <= MOST))]:
            raise Invalid(f"{name} has {number}; numbers are from -100 to 100")
        for number in table[table * 8 % 1 != 0]:
            if h < MANY:
                rule = f"with fewer than {MANY} units all are"
                raise Invalid(f"{name} has {number}, no multiple of 1/8; {rule}")


def oracle(args: tuple[Any, ...]) -> tuple[float, dict[str, Any]]:
    params, X, y = args
    W1, b1, W2, b2 = (params[key].tolist() for key in ("W1", "b1", "W2", "b2"))
    found = {key: np.zeros(value.shape) for key, value in params.items()}
    loss, n = 0.0, len(X)
    for x, target in zip(X.tolist(), y.tolist(), strict=True):
        sums = [
            b + sum(each * row[j] for each, row in zip(x, W1, strict=True))
            for j, b in enumerate(b1)
        ]
        on = [j for j, a in enumerate(sums) if a > 0]
        for o, t in enumerate(target):
            error = b2[o] + sum(sums[j] * W2[j][o] for j in on) - t
            loss += error**2 / 2
            found["b2"][o] += error
            for j in on:
                found["W2"][j, o] += error * sums[j]
                found["b1"][j] += error * W2[j][o]
                for i, each in enumerate(x):
                    found["W1"][i, j] += error * W2[j][o] * each
    return loss / n, {key: value / n for key, value in found.items()}


def usual(draw: Draw) -> Case:
    """Small whole numbers."""
    return network(draw, sizes_of(draw), whole(3), whole(3), whole(5))


def kinks(draw: Draw) -> Case:
    """Numbers so small that sums are often exactly 0."""
    return network(draw, sizes_of(draw), whole(1), whole(1), whole(2))


def fractions(draw: Draw) -> Case:
    """Eighths."""
    eighths = st.sampled_from(EIGHTHS)
    return network(draw, sizes_of(draw), eighths, eighths, eighths)


def unused(draw: Draw) -> Case:
    """One unit or all are off, far below 0, or wait exactly at 0."""
    n, d, h, k = sizes_of(draw)
    params, X, y = network(draw, (n, d, h, k), whole(2), whole(2), whole(3)).args
    low = draw(st.sampled_from((-100.0, -100.0, 0.0)))
    first, last = draw(st.integers(0, h - 1)), draw(st.integers(0, h - 1))
    for j in range(min(first, last), max(first, last) + 1):
        params["b1"][j] = low
        if low == 0:
            params["W1"][:, j] = 0.0
    return case(params, X, y)


def positive(draw: Draw) -> Case:
    """All units are on for all rows: the network is a linear map."""
    numbers = st.integers(1, 4).map(float)
    return network(draw, sizes_of(draw), numbers, numbers, whole(9))


def square(draw: Draw) -> Case:
    """As many rows as inputs, units and outputs: a wrong shape does not show."""
    size = draw(st.integers(2, 3))
    return network(draw, (size,) * 4, whole(3), whole(3), whole(4))


def fitting(draw: Draw) -> Case:
    """The targets of some rows, or all, are what comes out."""
    n, d, h, k = sizes_of(draw)
    params, X, y = network(draw, (n, d, h, k), whole(2), whole(2), whole(3)).args
    out = np.maximum(X @ params["W1"] + params["b1"], 0) @ params["W2"] + params["b2"]
    rows = draw(st.integers(1, n))
    y[:rows] = np.clip(out[:rows], -100, 100)
    return case(params, X, y)


def whole(most: int) -> st.SearchStrategy[float]:
    return st.integers(-most, most).map(float)


def sizes_of(draw: Draw) -> tuple[int, int, int, int]:
    """Draw how many rows, inputs, units and outputs there are."""
    some = st.tuples(*map(st.sampled_from, (LENGTHS, WIDTHS, WIDTHS, OUTPUTS)))
    drawn: tuple[int, int, int, int] = draw(some)
    return drawn


def network(
    draw: Draw,
    sizes: tuple[int, int, int, int],
    weights: Any,
    inputs: Any,
    targets: Any,
) -> Case:
    n, d, h, k = sizes

    def numbers(of: Any, *shape: int) -> Any:
        count = int(np.prod(shape))
        drawn = draw(st.lists(of, min_size=count, max_size=count))
        return np.array(drawn, dtype=float).reshape(shape)

    flat = numbers(weights, d * h + h + h * k + k)
    ends = np.cumsum([d * h, h, h * k])
    W1, b1, W2, b2 = np.split(flat, ends)
    params = {"W1": W1.reshape(d, h), "b1": b1, "W2": W2.reshape(h, k), "b2": b2}
    return case(params, numbers(inputs, n, d), numbers(targets, n, k))


def worst(n: int, rng: Random, h: int) -> Case:
    """Random numbers; every unit is on for about half of the rows."""
    source = np.random.default_rng(rng.randrange(2**32))

    def numbers(*shape: int) -> Any:
        return source.uniform(-1, 1, shape)

    params = {
        "W1": numbers(INPUTS, h),
        "b1": numbers(h),
        "W2": numbers(h, 1),
        "b2": numbers(1),
    }
    return case(params, numbers(n, INPUTS), numbers(n, 1))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    params, X, y = args
    A = X @ params["W1"] + params["b1"]
    on = (A > 0).sum(axis=0)
    error = np.maximum(A, 0) @ params["W2"] + params["b2"] - y
    flows = (error @ params["W2"].T) * (X != 0).any(axis=1, keepdims=True)
    d, h = params["W1"].shape
    names = {
        "exactly at 0": ((A == 0) & (flows != 0)).any(),
        "unit that is off for all rows": (on == 0).any(),
        "unit that is on for some rows": ((on > 0) & (on < len(X))).any(),
        "all units on": (on == len(X)).all(),
        "one row": len(X) == 1,
        "several outputs": y.shape[1] > 1,
        "as many units as inputs": d == h > 1,
        "no error": not error.any(),
    }
    yield from (name for name, holds in names.items() if holds)
