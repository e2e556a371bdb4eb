"""Confusion matrix: one count for each pair of labels, in the order asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import isqrt
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Labels = list[Any]

MOST = 10**9
WORDS = ("cat", "dog", "Dog", "", "bird", "0", "1", "naïve", "a b", "zebra")
NUMBERS = (0, 1, 2, 3, -1, 7, 10**9, -(10**9), 300, 301)


def cases() -> st.SearchStrategy[Case]:
    """Draw labels that all occur, that do not, and rows that are left out."""
    shapes = (ordinary, ordinary, outside, outside, absent, nearly_right, one_label)
    return st.one_of([st.composite(shape)() for shape in shapes])


def ordinary(draw: Draw) -> Case:
    """Few labels, all asked for, in any order."""
    labels = draw_labels(draw, draw(st.integers(2, 5)))
    return predicted(draw, labels, labels)


def outside(draw: Draw) -> Case:
    """Some labels are not asked for."""
    known = draw_labels(draw, draw(st.integers(2, 6)))
    asked = known[: draw(st.integers(1, len(known) - 1))]
    return predicted(draw, known, asked)


def absent(draw: Draw) -> Case:
    """Some labels that are asked for never occur, or occur on one side only."""
    asked = draw_labels(draw, draw(st.integers(2, 7)))
    many = draw(st.integers(1, len(asked) - 1))
    n = draw(sizes(0, 30))
    y = draw_list(draw, asked[:many], n)
    p = draw_list(draw, asked[draw(st.integers(0, many - 1)) :], n)
    return case(y, p, draw(st.permutations(asked)))


def nearly_right(draw: Draw) -> Case:
    """Most rows are predicted as they are; some label may be new to `labels`."""
    known = draw_labels(draw, draw(st.integers(2, 5)))
    y = draw_list(draw, known, draw(sizes(1, 60)))
    p = list(y)
    p[draw(st.integers(0, len(p) - 1))] = draw(st.sampled_from(known))
    return case(y, p, known[draw(st.integers(0, 1)) :])


def one_label(draw: Draw) -> Case:
    """One label is asked for; the rows may know two."""
    known = draw_labels(draw, draw(st.integers(1, 2)))
    return predicted(draw, known, known[:1])


def draw_labels(draw: Draw, size: int) -> Labels:
    """Draw different labels of one kind, in any order."""
    names = draw(st.sampled_from((WORDS, NUMBERS)))
    return list(draw(st.permutations(names)))[:size]


def draw_list(draw: Draw, known: Labels, size: int) -> Labels:
    drawn: Labels = draw(st.lists(st.sampled_from(known), min_size=size, max_size=size))
    return drawn


def predicted(draw: Draw, known: Labels, asked: Labels) -> Case:
    n = draw(sizes(0, 60))
    return case(draw_list(draw, known, n), draw_list(draw, known, n), asked)


def valid(args: tuple[Any, ...]) -> None:
    y, p, labels = args
    if len(y) != len(p):
        raise Invalid(f"y has {len(y)} labels, but p has {len(p)}")
    if len(y) > 65536:
        raise Invalid(f"there are {len(y)} rows; there are up to 65536")
    if not 1 <= len(labels) <= 256:
        raise Invalid(f"labels has {len(labels)} entries; there are 1 to 256")
    if len(set(labels)) < len(labels):
        raise Invalid("two entries of labels are equal; all are different")
    if len({isinstance(label, str) for label in (*y, *p, *labels)}) > 1:
        raise Invalid("some labels are integers and some are strings")
    for label in (*y, *p, *labels):
        if isinstance(label, str) and len(label) > 12:
            raise Invalid(f"{label!r} has {len(label)} characters; there are up to 12")
        if not isinstance(label, str) and abs(label) > MOST:
            raise Invalid(f"{label} is not between -10**9 and 10**9")


def oracle(args: tuple[Any, ...]) -> list[list[int]]:
    """Count for each entry the rows that belong there."""
    y, p, labels = args
    pairs = list(zip(y, p, strict=True))
    if len(pairs) > 1000:
        return by_place(pairs, labels)
    return [[pairs.count((true, guess)) for guess in labels] for true in labels]


def by_place(pairs: list[tuple[Any, Any]], labels: Labels) -> list[list[int]]:
    """Do the same for the long lists that measure growth."""
    place = {label: index for index, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for true, guess in pairs:
        if true in place and guess in place:
            matrix[place[true]][place[guess]] += 1
    return matrix


def worst(n: int, rng: Random) -> Case:
    """About √n labels that begin alike, all equally frequent; none is left out."""
    labels = [f"label {number:05}" for number in range(isqrt(n))]
    rng.shuffle(labels)
    return case(rng.choices(labels, k=n), rng.choices(labels, k=n), labels)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    y, p, asked = args
    matrix = oracle(args)
    names = {
        "no rows": not y,
        "one label": len(asked) == 1,
        "labels are not sorted": asked != sorted(asked),
        "a true label is not asked for": not set(y) <= set(asked),
        "a predicted label is not asked for": not set(p) <= set(asked),
        "a label never occurs": not set(asked) <= {*y, *p},
        "not symmetric": matrix
        != [list(column) for column in zip(*matrix, strict=True)],
        "strings": isinstance(asked[0], str),
        "integers": isinstance(asked[0], int),
    }
    yield from (name for name, holds in names.items() if holds)
