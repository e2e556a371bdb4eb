"""Precision, recall and F1: of each class, and averaged in three ways."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from math import fsum, isqrt
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

AVERAGES = (None, "micro", "macro", "weighted")
ANY_AVERAGE = st.sampled_from(AVERAGES)
ROWS, CLASSES, MOST = 65_536, 512, 10**9
WIDE = (-(10**9), 10**9, -1, 0, 1, 5, 256, 257, -300)


def cases() -> st.SearchStrategy[Case]:
    """Draw classes that occur on both sides, or on one side only."""
    usual = (ordinary, several, several, binary, one_sided, rare, extreme, wide)
    return st.one_of([st.composite(shape)() for shape in usual])


def ordinary(draw: Draw) -> Case:
    """Any labels out of a few."""
    label = st.integers(0, draw(st.integers(1, 5)))
    n = draw(sizes(1, 60))
    return case(draw_list(draw, label, n), draw_list(draw, label, n), draw(ANY_AVERAGE))


def several(draw: Draw) -> Case:
    """Enough rows of enough classes for the averages to differ."""
    n = draw(st.integers(3, 30))
    sides = (draw_list(draw, st.integers(0, 2), n) for _ in range(2))
    return case(*sides, draw(st.sampled_from(AVERAGES + AVERAGES[2:])))


def binary(draw: Draw) -> Case:
    """The labels 0 and 1; most rows are predicted as they are."""
    n = draw(sizes(1, 40))
    y = draw_list(draw, st.integers(0, 1), n)
    wrong = draw_list(draw, st.sampled_from((0, 0, 1)), n)
    p = [label ^ flip for label, flip in zip(y, wrong, strict=True)]
    return case(y, p, draw(ANY_AVERAGE))


def one_sided(draw: Draw) -> Case:
    """Some classes are never predicted, some never true."""
    n = draw(sizes(1, 30))
    low, width = draw(st.integers(-3, 2)), draw(st.integers(1, 3))
    y = draw_list(draw, st.integers(low, low + width), n)
    p = draw_list(draw, st.integers(low + width, low + 2 * width), n)
    sides = (y, p) if draw(st.booleans()) else (p, y)
    return case(*sides, draw(ANY_AVERAGE))


def rare(draw: Draw) -> Case:
    """One class has nearly all rows, and nearly all predictions."""
    n = draw(sizes(2, 60))
    many, few = draw(st.permutations((0, 1, 4)))[:2]
    y, p = [many] * n, [many] * n
    for side in (y, p):
        side[draw(st.integers(0, n - 1))] = few
    return case(y, p, draw(ANY_AVERAGE))


def extreme(draw: Draw) -> Case:
    """All rows right, or all wrong, or one class only."""
    n = draw(sizes(1, 20))
    y = draw_list(draw, st.integers(0, 3), n)
    kind = draw(st.sampled_from(("right", "wrong", "one")))
    if kind == "one":
        y = y[:1] * n
    p = [(label + 1) % 4 for label in y] if kind == "wrong" else list(y)
    return case(y, p, draw(ANY_AVERAGE))


def wide(draw: Draw) -> Case:
    """Labels far apart, which are no positions in a list."""
    label = st.sampled_from(WIDE)
    n = draw(sizes(1, 30))
    return case(draw_list(draw, label, n), draw_list(draw, label, n), draw(ANY_AVERAGE))


def draw_list(draw: Draw, items: st.SearchStrategy[int], size: int) -> list[int]:
    drawn: list[int] = draw(st.lists(items, min_size=size, max_size=size))
    return drawn


def valid(args: tuple[Any, ...]) -> None:
    y, p, average = args
    if not 1 <= len(y) <= ROWS:
        raise Invalid(f"len(y) is {len(y)}; it is between 1 and {ROWS}")
    if len(p) != len(y):
        raise Invalid(f"len(p) is {len(p)}, len(y) is {len(y)}; they are equal")
    for label in (*y, *p):
        if abs(label) > MOST:
            raise Invalid(f"{label} is not between -10**9 and 10**9")
    classes = len({*y, *p})
    if classes > CLASSES:
        raise Invalid(f"{classes} labels occur; there are at most {CLASSES}")
    if average not in AVERAGES:
        rule = "it is None, 'micro', 'macro' or 'weighted'"
        raise Invalid(f"average is {average!r}; {rule}")


def oracle(args: tuple[Any, ...]) -> tuple[Any, Any, Any]:
    """Follow the statement, from the three counts of each class."""
    y, p, average = args
    counts = by_walk(y, p) if len(y) > 1000 else by_definition(y, p)
    if average == "micro":
        tp, fp, fn = map(sum, zip(*counts, strict=True))
        return scores(tp, fp, fn)
    each = [scores(*three) for three in counts]
    columns = [list(column) for column in zip(*each, strict=True)]
    if average is None:
        return columns[0], columns[1], columns[2]
    weights = [1 if average == "macro" else tp + fn for tp, _, fn in counts]
    means = [
        fsum(w * x for w, x in zip(weights, column, strict=True)) / sum(weights)
        for column in columns
    ]
    return means[0], means[1], means[2]


def by_definition(y: list[int], p: list[int]) -> list[tuple[int, int, int]]:
    """Return TP, FP and FN of each class, counted one by one."""
    rows = list(zip(y, p, strict=True))
    return [
        (
            sum(true == c == guess for true, guess in rows),
            sum(true != c == guess for true, guess in rows),
            sum(true == c != guess for true, guess in rows),
        )
        for c in sorted({*y, *p})
    ]


def by_walk(y: list[int], p: list[int]) -> list[tuple[int, int, int]]:
    """Do the same for the long lists that measure growth."""
    tp: Counter[int] = Counter()
    fp: Counter[int] = Counter()
    fn: Counter[int] = Counter()
    for true, guess in zip(y, p, strict=True):
        if true == guess:
            tp[true] += 1
        else:
            fn[true] += 1
            fp[guess] += 1
    return [(tp[c], fp[c], fn[c]) for c in sorted({*y, *p})]


def scores(tp: int, fp: int, fn: int) -> tuple[float, float, float]:
    """Return precision, recall and F1; a denominator of 0 makes 0."""
    quotients = ((tp, tp + fp), (tp, tp + fn), (2 * tp, 2 * tp + fp + fn))
    first, second, third = (a / b if b else 0.0 for a, b in quotients)
    return first, second, third


def worst(n: int, rng: Random) -> Case:
    """About 2√n classes, equally frequent on both sides; half the rows are right."""
    classes = [3 * number - n for number in range(isqrt(4 * n))]
    y = rng.choices(classes, k=n)
    p = [label if rng.random() < 0.5 else rng.choice(classes) for label in y]
    return case(y, p, "weighted")


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    y, p, average = args
    yield average or "per class"
    right = sum(true == guess for true, guess in zip(y, p, strict=True))
    names = {
        "one class": len({*y, *p}) == 1,
        "two classes": len({*y, *p}) == 2,
        "a class is never predicted": not set(y) <= set(p),
        "a class is never true": not set(p) <= set(y),
        "all right": right == len(y),
        "all wrong": right == 0,
        "negative labels": min(*y, *p) < 0,
    }
    yield from (name for name, holds in names.items() if holds)
