"""K-fold split: k tests that share out the rows, and everything else to train on.

With a generator any fair shuffle is right, so the answer is judged by laws. That
the generator is used cannot be seen in one answer for certain; what can be seen is
an answer that a fair shuffle gives less than once in 10^12 calls. Sources of
chance other than the generator are taken away by the policy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import comb
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Seed, Wrong, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Split = list[tuple[list[int], list[int]]]

RARE = 1e-12
"""What has less chance than this under a fair shuffle is no fair shuffle."""

USUAL_SEEDS = (0, 1, 42, 123, 1234)
SEEDS = st.integers(2**16, 2**32 - 1).map(Seed)
SHORT_SEEDS = st.integers(1000, 2**16 - 1).map(Seed)
"""Cases are tried from short to long: these come before the other generators."""


def cases() -> st.SearchStrategy[Case]:
    """Draw all ratios of k to n, with a generator and without."""
    shapes = (small, small, even, odd, lonely, shown, shown)
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


def shown(draw: Draw) -> Case:
    """Enough rows in a fold to see whether they were shuffled."""
    return case(draw(st.integers(60, 100)), draw(st.integers(2, 4)), draw(SHORT_SEEDS))


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
    else:
        shuffled(args, got)


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


def shuffled(args: tuple[Any, ...], got: Split) -> None:
    n, k, rng = args
    tests = [sorted(test) for _, test in got]
    first = tests[0]
    if chance_of_even_spacing(n, len(first)) < RARE and is_evenly_spaced(first):
        raise Wrong(
            f"test 0 is rows {first[0]}, {first[1]}, {first[2]}, ... to {first[-1]}, "
            "evenly spaced: the rows were not shuffled",
            expected=right(*args),
        )
    if n > 100 or ways(n, k) < 1 / RARE:
        return
    for seed in USUAL_SEEDS:
        if seed != rng.value and tests in from_seed(n, k, seed):
            raise Wrong(
                f"these are the folds of Random({seed}), but rng has another seed: "
                "use the generator that is given",
                expected=right(*args),
            )


def is_evenly_spaced(rows: list[int]) -> bool:
    return len({b - a for a, b in pairwise(rows)}) <= 1


def chance_of_even_spacing(n: int, size: int) -> float:
    """Return the chance that `size` of n rows, drawn fairly, are evenly spaced."""
    if size < 3 or n > 1000:
        return 1.0 if size < 3 else 0.0
    last = (n - 1) // (size - 1)
    spaced = sum(n - (size - 1) * step for step in range(1, last + 1))
    return spaced / comb(n, size)


def ways(n: int, k: int) -> int:
    """Return in how many ways n rows fill the k folds."""
    product, rest = 1, n
    for size in sizes_of_folds(n, k):
        product *= comb(rest, size)
        rest -= size
    return product


def from_seed(n: int, k: int, seed: int) -> list[list[list[int]]]:
    """Return the sorted tests that two usual ways to shuffle give for a seed."""
    order = list(range(n))
    Random(seed).shuffle(order)
    orders = (order, Random(seed).sample(range(n), n))
    return [[sorted(test) for _, test in cut(each, k)] for each in orders]


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
    return case(n, k, Seed(rng.randrange(1000, 2**32)))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    n, k, rng = args
    names = {
        "no generator": rng is None,
        "generator": rng is not None,
        "a shuffle must show": rng is not None
        and chance_of_even_spacing(n, -(-n // k)) < RARE,
        "one row a fold": n == k,
        "two folds": k == 2,
        "folds of equal size": n % k == 0,
        "folds of two sizes": n % k > 0,
    }
    yield from (name for name, holds in names.items() if holds)
