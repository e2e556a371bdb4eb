"""ROC-AUC: the share of pairs of a 1 and a 0 in which the 1 has the higher score."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import exp
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

ULP = 2.0**-52
ROWS, MOST = 65_536, 1e301


def cases() -> st.SearchStrategy[Case]:
    """Draw scores with many ties, with none, in order or not, on any scale."""
    shapes = (tied, tied, distinct, apart, equal, rare, mapped, near, near)
    return st.one_of([st.composite(shape)() for shape in shapes])


def tied(draw: Draw) -> Case:
    """Few different scores, some between 0 and 1."""
    n = draw(sizes(2, 60))
    few = st.sampled_from((0.0, 0.25, 0.5, 0.75, 1.0, 2.0, -1.0))
    return scored(draw, draw_list(draw, few, n))


def distinct(draw: Draw) -> Case:
    """No two scores are equal."""
    n = draw(sizes(2, 60))
    number = st.integers(-100, 100)
    drawn = draw(st.lists(number, min_size=n, max_size=n, unique=True))
    return scored(draw, [x / 8 for x in drawn])


def apart(draw: Draw) -> Case:
    """The labels are in order, one way or the other, but perhaps for a tie."""
    n = draw(sizes(2, 30))
    scores = sorted(draw_list(draw, st.integers(-6, 6).map(float), n))
    ones = draw(st.integers(1, n - 1))
    labels = [0] * (n - ones) + [1] * ones
    if draw(st.integers(0, 2)) == 0:
        labels.reverse()
    order = draw(st.permutations(range(n)))
    return case([labels[i] for i in order], [scores[i] for i in order])


def equal(draw: Draw) -> Case:
    """All scores are equal; zeros have any sign."""
    score = draw(st.sampled_from((0.5, -3.0, 0.0)))
    scores = [score] * draw(sizes(2, 20))
    if score == 0.0:
        scores[draw(st.integers(0, len(scores) - 1))] = -0.0
    return scored(draw, scores)


def rare(draw: Draw) -> Case:
    """One row of one label, many of the other."""
    n = draw(sizes(3, 60))
    scores = draw_list(draw, st.integers(0, 12).map(lambda x: x / 4), n)
    label = draw(st.integers(0, 1))
    labels = [label] * n
    labels[draw(st.integers(0, n - 1))] = 1 - label
    return case(labels, scores)


def mapped(draw: Draw) -> Case:
    """Small whole numbers under a map that keeps their order."""
    maps = (
        lambda x: x * 1e300,
        lambda x: x * 1e-300,
        lambda x: 1e6 + x / 4,
        lambda x: exp(8.0 * x),
        lambda x: x**3,
        lambda x: x - 1000.0,
    )
    numbers = draw_list(draw, st.integers(-9, 9), draw(sizes(2, 40)))
    return scored(draw, list(map(draw(st.sampled_from(maps)), numbers)))


def near(draw: Draw) -> Case:
    """Scores that differ in their last digits only, or not at all."""
    steps = draw_list(draw, st.integers(0, 6), draw(sizes(2, 20)))
    return scored(draw, [1 + step * ULP for step in steps])


def draw_list(draw: Draw, items: st.SearchStrategy[Any], size: int) -> list[Any]:
    drawn: list[Any] = draw(st.lists(items, min_size=size, max_size=size))
    return drawn


def scored(draw: Draw, scores: list[Any]) -> Case:
    """Return the case with any labels; of one label only, an end gets the other."""
    labels = draw_list(draw, st.integers(0, 1), len(scores))
    if len(set(labels)) == 1:
        labels[draw(st.sampled_from((0, -1)))] = 1 - labels[0]
    return case(labels, [float(score) for score in scores])


def valid(args: tuple[Any, ...]) -> None:
    y, s = args
    if not 2 <= len(y) <= ROWS:
        raise Invalid(f"len(y) is {len(y)}; it is between 2 and {ROWS}")
    if len(s) != len(y):
        raise Invalid(f"len(s) is {len(s)}, len(y) is {len(y)}; they are equal")
    for at, (label, score) in enumerate(zip(y, s, strict=True)):
        if label not in (0, 1):
            raise Invalid(f"y[{at}] is {label}; labels are 0 and 1")
        if not abs(score) <= MOST:
            raise Invalid(f"s[{at}] is {score}; scores are from -1e301 to 1e301")
    if len(set(y)) == 1:
        raise Invalid(f"all labels are {y[0]}; both labels occur")


def oracle(args: tuple[Any, ...]) -> float:
    """Compare all pairs; the long lists that measure growth are sorted instead."""
    y, s = args
    ones = [score for label, score in zip(y, s, strict=True) if label]
    zeros = [score for label, score in zip(y, s, strict=True) if not label]
    if len(y) > 1000:
        return by_groups(ones, zeros)
    twice = sum((a > b) + (a >= b) for a in ones for b in zeros)
    return twice / (2 * len(ones) * len(zeros))


def by_groups(ones: list[float], zeros: list[float]) -> float:
    """Count twice what each score adds, from the lowest to the highest."""
    at: dict[float, list[int]] = {score: [0, 0] for score in sorted({*ones, *zeros})}
    for label, scores in enumerate((zeros, ones)):
        for score in scores:
            at[score][label] += 1
    twice = below = 0
    for zero, one in at.values():
        twice += one * (2 * below + zero)
        below += zero
    return twice / (2 * len(ones) * len(zeros))


def worst(n: int, rng: Random) -> Case:
    """Scores in no order, of which about every third is alone."""
    labels = [0, 1, *(rng.randrange(2) for _ in range(n - 2))]
    return case(labels, [rng.randrange(n) / 8 for _ in range(n)])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    y, s = args
    area = oracle(args)
    ones = {score for label, score in zip(y, s, strict=True) if label}
    zeros = {score for label, score in zip(y, s, strict=True) if not label}
    names = {
        "two rows": len(y) == 2,
        "ties between the labels": bool(ones & zeros),
        "no ties": len(set(s)) == len(s),
        "all scores equal": len(set(s)) == 1,
        "area 1": area == 1,
        "area 0": area == 0,
        "area below a half": area < 0.5,
        "one row of a label": sum(y) in (1, len(y) - 1),
        "negative scores": min(s) < 0,
        "huge or tiny scores": max(map(abs, s)) > 1e20 or 0 < max(map(abs, s)) < 1e-20,
        "nearly equal scores": 0 < max(s) - min(s) < 1e-12 * max(s),
    }
    yield from (name for name, holds in names.items() if holds)
