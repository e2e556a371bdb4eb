"""Gradient descent: the gradients are functions of this file, asked from outside.

The oracle keeps no velocity: it adds up all gradients so far, each weighted by
its age. Only the long walks that measure growth have a quicker one. Where points
run away, they do so one coordinate at a time and along a start that is exact, or
for few steps only: rounding never grows faster than the points themselves.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Proxy, Wrong, case, proxy

Draw = Callable[[st.SearchStrategy[Any]], Any]

CLOSE = 1e-9
"""How far off a number may be, as a share of the largest number so far, or of 1."""

MOST_STEPS = 30
"""So many steps at most in all cases but those for growth."""

LARGE = 16
"""How many numbers a point has where growth is measured."""

WIDTHS = (1, 1, 2, 2, 3, 4)
STEPS = (0, 1, 2, 2, 3, 3, 4, 5, 8, 12, 30)
RATES = (0.5, 0.25, 0.125, 0.1, 0.01, 1.0)
MOMENTA = (0.0, 0.0, 0.5, 0.5, 0.75, 0.9, 0.99)


def bowl(x: Any, *, scale: list[float], centre: list[float]) -> Any:
    """A bowl with its axes along the coordinates, or a saddle."""
    return np.array(scale) * (point(x, len(centre)) - np.array(centre))


def valley(x: Any, *, matrix: list[list[float]], shift: list[float]) -> Any:
    """A bowl or a saddle with its axes anywhere."""
    return np.array(matrix) @ point(x, len(shift)) - np.array(shift)


def slope(x: Any, *, rise: list[float]) -> Any:
    """The same gradient everywhere."""
    return np.array(rise) + 0 * point(x, len(rise))


def wells(x: Any, *, centre: list[float]) -> Any:
    """Nearly linear at the centre, and never steeper than 1."""
    return np.tanh(point(x, len(centre)) - np.array(centre))


def point(x: Any, d: int) -> Any:
    """Return what `grad` was called with as floats; Wrong if it is no point."""
    if np.shape(x) != (d,):
        raise Wrong(f"grad was called with the shape {np.shape(x)}, not ({d},)")
    with np.errstate(all="ignore"):
        found = np.asarray(x, dtype=float)
    if not (abs(found) < 1e100).all():
        raise Wrong(f"grad was called at {found.tolist()}")
    return found


def cases() -> st.SearchStrategy[Case]:
    """Draw bowls, saddles, valleys, slopes and wells; starts that are flat too."""
    shapes = (bowls, bowls, steep, valleys, valleys, slopes, well, well, still)
    return st.one_of([st.composite(shape)() for shape in shapes])


def whole(draw: Draw, d: int, most: int = 9) -> list[float]:
    number = st.integers(-most, most).map(float)
    found: list[float] = draw(st.lists(number, min_size=d, max_size=d))
    return found


def walk(draw: Draw, grad: Proxy, x0: list[float], steps: Any = STEPS) -> Case:
    lr, mom = draw(st.sampled_from(RATES)), draw(st.sampled_from(MOMENTA))
    return case(grad, np.array(x0), lr, mom, draw(st.sampled_from(steps)))


def bowls(draw: Draw) -> Case:
    """Curvatures from 1/2 to 2; the steps settle, swing, or hardly move."""
    d = draw(st.sampled_from(WIDTHS))
    curve = st.sampled_from((0.5, 1.0, 1.0, 1.5, 2.0))
    scale = draw(st.lists(curve, min_size=d, max_size=d))
    return walk(draw, proxy(bowl, scale=scale, centre=whole(draw, d)), whole(draw, d))


def steep(draw: Draw) -> Case:
    """Too steep for the learning rate, or bent downwards: the points run away."""
    d = draw(st.integers(1, 2))
    curve = st.sampled_from((4.0, 8.0, -1.0, -2.0))
    scale = draw(st.lists(curve, min_size=d, max_size=d))
    start, centre = whole(draw, d), whole(draw, d)
    lr, mom = draw(st.sampled_from((0.5, 1.0, 2.0))), draw(st.sampled_from(MOMENTA))
    steps = draw(st.sampled_from((1, 2, 3, 5, 8, 30)))
    grad = proxy(bowl, scale=scale, centre=centre)
    return case(grad, np.array(start), lr, mom, steps)


def valleys(draw: Draw) -> Case:
    """Coordinates that depend on each other, for up to eight steps."""
    d = draw(st.integers(2, 3))
    entries = st.lists(st.integers(-2, 2).map(float), min_size=d, max_size=d)
    half = np.array(draw(st.lists(entries, min_size=d, max_size=d)))
    matrix = ((half + half.T) / 2).tolist()
    grad = proxy(valley, matrix=matrix, shift=whole(draw, d))
    lr, mom = draw(st.sampled_from((0.25, 0.125, 0.1))), draw(st.sampled_from(MOMENTA))
    steps = draw(st.sampled_from((0, 1, 2, 3, 4, 6, 8)))
    return case(grad, np.array(whole(draw, d)), lr, mom, steps)


def slopes(draw: Draw) -> Case:
    d = draw(st.sampled_from(WIDTHS))
    return walk(draw, proxy(slope, rise=whole(draw, d)), whole(draw, d))


def well(draw: Draw) -> Case:
    d = draw(st.sampled_from(WIDTHS))
    return walk(draw, proxy(wells, centre=whole(draw, d, 3)), whole(draw, d, 3))


def still(draw: Draw) -> Case:
    """It starts where the gradient is 0, or gets there in one step."""
    d = draw(st.integers(1, 2))
    centre, lr = whole(draw, d), draw(st.sampled_from((0.5, 0.25)))
    away = draw(st.sampled_from((0.0, 0.0, 4.0)))
    grad = proxy(bowl, scale=[1 / lr] * d, centre=centre)
    mom = draw(st.sampled_from((0.0, 0.0, 0.5)))
    x0 = np.array(centre) + away
    return case(grad, x0, lr, mom, draw(st.sampled_from((2, 3, 5))))


def valid(args: tuple[Any, ...]) -> None:
    _, x0, lr, mom, steps = args
    if x0.ndim != 1:
        raise Invalid(f"x0 has the shape {x0.shape}; it is one row of numbers")
    large = len(x0) == LARGE
    if not (large or 1 <= len(x0) <= 4):
        raise Invalid(f"x0 has {len(x0)} numbers; there are 1 to 4, or {LARGE}")
    if not (abs(x0) < 1e40).all():
        raise Invalid("x0 has a number that is not below 1e40")
    least, most = (1, 512) if large else (0, MOST_STEPS)
    if not least <= steps <= most:
        raise Invalid(f"steps is {steps}; with {len(x0)} numbers it is up to {most}")
    if not 0.01 <= lr <= 2:
        raise Invalid(f"lr is {lr}; it is between 0.01 and 2")
    if not 0 <= mom < 1:
        raise Invalid(f"mom is {mom}; it is from 0 up to, but not 1")


def check(args: tuple[Any, ...], got: Any) -> None:
    grad, x0, _, _, steps = args
    right = by_age(*args) if steps <= MOST_STEPS else by_velocity(*args)
    found = np.asarray(got)
    if found.shape != right.shape:
        asked = f"{steps + 1} points of {len(x0)} coordinates: the shape {right.shape}"
        raise Wrong(f"{asked} is asked for, not {found.shape}", expected=right)
    if len(grad.calls) > steps:
        times = f"{len(grad.calls)} times for {steps} steps"
        raise Wrong(f"grad was called {times}; once a step is enough", expected=right)
    with np.errstate(all="ignore"):
        off = abs(found.astype(float) - right)
    largest = np.maximum.accumulate(abs(right).max(axis=1, keepdims=True))
    wrong = ~(off <= CLOSE * np.maximum(1.0, largest))
    for t, j in np.argwhere(wrong)[:1].tolist():
        place = (
            f"coordinate {j} after step {t}" if t else f"coordinate {j} of the start"
        )
        raise Wrong(f"{place} is {found[t, j]}, not {right[t, j]}", expected=right)


def by_age(grad: Proxy, x0: Any, lr: float, mom: float, steps: int) -> Any:
    """Move by the sum of all gradients so far; each loses a factor with every step."""
    points, gradients = [x0], []
    for t in range(steps):
        gradients.append(grad.function(points[-1], **grad.data))
        moved = []
        for j, x in enumerate(points[-1].tolist()):
            kept = (mom ** (t - i) * g[j] for i, g in enumerate(gradients))
            moved.append(x - lr * math.fsum(kept))
        points.append(np.array(moved))
    return np.array(points)


def worst(n: int, d: int, rng: Random) -> Case:
    """A bowl in which the points settle: nothing overflows, and no step is a rest."""
    scale = [rng.choice((0.5, 1.0, 1.5, 2.0)) for _ in range(d)]
    centre, x0 = ([rng.uniform(-9, 9) for _ in range(d)] for _ in range(2))
    grad = proxy(bowl, scale=scale, centre=centre)
    return case(grad, np.array(x0), 0.1, 0.9, n)


def by_velocity(grad: Proxy, x0: Any, lr: float, mom: float, steps: int) -> Any:
    """Do the steps as they are told: for many steps, since `by_age` is quadratic."""
    points, v = [x0], np.zeros(len(x0))
    for _ in range(steps):
        v = mom * v - lr * grad.function(points[-1], **grad.data)
        points.append(points[-1] + v)
    return np.array(points)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    grad, x0, _, mom, steps = args
    path = by_age(*args)
    start, end = abs(x0).max(), abs(path[-1]).max()
    last = grad.function(path[-1], **grad.data)
    names = {
        "no step": steps == 0,
        "one step": steps == 1,
        "no momentum": mom == 0,
        "momentum, two steps or more": mom > 0 and steps > 1,
        "flat at the start": not grad.function(x0, **grad.data).any(),
        "runs away": end > 100 * max(1.0, start),
        "arrives": steps > 1 and abs(last).max() < 0.01,
        "one coordinate": len(x0) == 1,
    }
    yield from (name for name, holds in names.items() if holds)
