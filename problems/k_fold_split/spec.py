"""K-fold split: k tests that share out the rows, and everything else to train on.

With a generator any fair shuffle is right, so an answer is judged by laws, and that
the shuffle is fair by thousands of answers. Sources of chance other than the generator
are taken away by the policy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Repeated, Seed, Wrong, case, evenness, repeated, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Split = list[tuple[list[int], list[int]]]

RARE = 1e-12
"""Counts that have less chance than this under a fair shuffle are not accepted."""

SEEDS = st.integers(0, 2**32 - 1).map(Seed)


def cases() -> st.SearchStrategy[Case]:
    """Draw all ratios of k to n, with a generator and without."""
    shapes = (small, small, even, odd, lonely, many)
    return st.one_of([st.composite(shape)() for shape in shapes])


def small(draw: Draw) -> Case:
    """Any k from 2 to n."""
    n = draw(sizes(2, 40))
    return case(n, draw(st.integers(2, n)), draw(st.one_of(SEEDS, SEEDS, st.none())))


def even(draw: Draw) -> Case:
    """Nothing is left over."""
    size, k = draw(st.integers(1, 8)), draw(st.integers(2, 8))
    return case(size * k, k, draw(st.one_of(SEEDS, SEEDS, st.none())))


def odd(draw: Draw) -> Case:
    """One row is left over, or one is missing."""
    size, k = draw(st.integers(2, 8)), draw(st.integers(2, 8))
    n = size * k + draw(st.sampled_from((-1, 1)))
    return case(n, k, draw(st.one_of(SEEDS, SEEDS, st.none())))


def lonely(draw: Draw) -> Case:
    """One row in each test, or in all but a few."""
    k = draw(st.integers(2, 20))
    return case(
        k + draw(st.integers(0, min(2, k))), k, draw(st.one_of(SEEDS, SEEDS, st.none()))
    )


def many(draw: Draw) -> Case:
    """More rows, in few folds."""
    rng = draw(st.one_of(SEEDS, SEEDS, st.none()))
    return case(draw(st.integers(41, 100)), draw(st.integers(2, 4)), rng)


def check(args: tuple[Any, ...], got: Split) -> None:
    n, k, rng = args
    if len(got) != k:
        raise Wrong(f"{k} pairs are asked for, not {len(got)}", expected=right(*args))
    folds = list(sizes_of_folds(n, k))
    rows = set(range(n))
    seen: set[int] = set()
    for i, ((train, test), size) in enumerate(zip(got, folds, strict=True)):
        if len(test) != size:
            raise Wrong(
                f"test {i} has {len(test)} rows; the sizes are to be "
                f"{', '.join(map(str, folds[:12]))}{' ...' * (k > 12)}",
                expected=right(*args),
            )
        tested = set(test)
        if not tested <= rows:
            raise Wrong(
                f"test {i} has a row that is not in 0 to {n - 1}", expected=right(*args)
            )
        if len(tested) < size or seen & tested:
            raise Wrong(
                f"test {i} has a row that was tested before", expected=right(*args)
            )
        seen |= tested
        if len(train) != n - size or set(train) != rows - tested:
            raise Wrong(
                f"train {i} must have every row that is not in test {i}, once",
                expected=right(*args),
            )
    if rng is None:
        in_order(args, got)


def in_order(args: tuple[Any, ...], got: Split) -> None:
    expected = right(*args)
    for i, ((train, test), (_, wanted)) in enumerate(zip(got, expected, strict=True)):
        if list(test) != wanted:
            raise Wrong(
                f"without a generator test {i} must be rows {wanted[0]} to "
                f"{wanted[-1]}, in this order",
                expected=expected,
            )
        if any(a > b for a, b in pairwise(train)):
            raise Wrong(
                f"without a generator train {i} must be in ascending order",
                expected=expected,
            )


def chances() -> list[Repeated]:
    """Few rows, so that every way to fill a fold comes up often."""
    return [repeated(2500, 7, 2, Seed(0)), repeated(2000, 6, 3, Seed(0))]


def check_chances(args: tuple[Any, ...], answers: list[Split]) -> None:
    """Count what is in each fold, and reject counts too uneven for a fair shuffle."""
    n, k, _ = args
    for i, size in enumerate(sizes_of_folds(n, k)):
        choices = list(combinations(range(n), size))
        counts = Counter(tuple(sorted(answer[i][1])) for answer in answers)
        if evenness([counts[choice] for choice in choices]) < RARE:
            often = max(choices, key=lambda choice: counts[choice])
            rare = min(choices, key=lambda choice: counts[choice])
            raise Wrong(
                f"with n = {n} and k = {k}, test {i} was {list(often)} "
                f"{counts[often]} times and {list(rare)} {counts[rare]} times, where "
                f"about {len(answers) / len(choices):.0f} times each was to be expected"
            )


def sizes_of_folds(n: int, k: int) -> Iterator[int]:
    for i in range(k):
        yield len(range(i, n, k))  # deal n rows to k folds, one by one


def cut(order: list[int], k: int) -> Split:
    split, start = [], 0
    for size in sizes_of_folds(len(order), k):
        stop = start + size
        split.append((order[:start] + order[stop:], order[start:stop]))
        start = stop
    return split


def right(n: int, k: int, rng: Any) -> Split:
    """Return one right answer."""
    order = list(range(n))
    if rng is not None:
        Random(rng.value).shuffle(order)
    return cut(order, k)


def worst(n: int, rng: Random, k: int = 8) -> Case:
    """Any call does all the work; this one has to shuffle as well."""
    return case(n, k, Seed(rng.randrange(2**32)))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    n, k, rng = args
    names = {
        "no generator": rng is None,
        "generator": rng is not None,
        "one row a fold": n == k,
        "two folds": k == 2,
        "folds of equal size": n % k == 0,
        "folds of two sizes": n % k > 0,
    }
    yield from (name for name, holds in names.items() if holds)
