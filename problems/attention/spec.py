"""Attention: the oracle is the plain formula in long decimals, query by query.

Decimals have exponents of any size, so that exp(10000) is a number like any
other, and nothing needs to be shifted or filled in.
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

DIGITS = 28
OVERFLOWS = 710
"""exp of this is more than a float can hold."""

UNDERFLOWS = -746
"""exp of this is rounded to 0."""

FARTHEST = 10_000
"""How far from 0 a score may be."""

LENGTHS = (1, 2, 2, 3, 3, 4, 6)
WIDTHS = (1, 2, 2, 3, 4, 4)
GROWN = 1
"""The width of all vectors that measure growth."""


def cases() -> st.SearchStrategy[Case]:
    """Draw small scores, huge ones, uneven ones, tempting keys, and keys alike."""
    shapes = (usual, usual, huge, huge, uneven, uneven, tempting, alike, square)
    return st.one_of([st.composite(shape)() for shape in shapes])


def valid(args: tuple[Any, ...]) -> None:
    q, k, v, mask = args
    for name, array, most in (("q", q, 50), ("k", k, 2000), ("v", v, 100)):
        if array.ndim != 2 or not (1 <= len(array) <= 1024 and 1 <= len(array.T) <= 4):
            raise Invalid(
                f"{name} has the shape {array.shape}; it is a table of 1 to 1024 rows "
                "and 1 to 4 columns"
            )
        for x in array[~((-most <= array) & (array <= most))][:1]:
            raise Invalid(f"{name} has {x}; entries are between -{most} and {most}")
    if q.shape[1] != k.shape[1]:
        raise Invalid(f"queries have {q.shape[1]} columns, but keys {k.shape[1]}")
    if len(k) != len(v):
        raise Invalid(f"there are {len(k)} keys, but {len(v)} values")
    if mask is not None and mask.shape != (len(q), len(k)):
        raise Invalid(f"mask has the shape {mask.shape}, not {(len(q), len(k))}")
    if mask is not None and not ((mask == 0) | (mask == 1)).all():
        raise Invalid("entries of mask are 0 or 1")
    score = abs(q @ k.T).max() / np.sqrt(q.shape[1])
    if score > FARTHEST:
        raise Invalid(f"a score is {score:g} from 0; they are up to {FARTHEST}")


def oracle(args: tuple[Any, ...]) -> Any:
    q, k, v, mask = args
    result = np.zeros((len(q), v.shape[1]))
    with localcontext() as context:
        context.prec = DIGITS
        keys = [list(map(Decimal, key)) for key in k.tolist()]
        values = [list(map(Decimal, value)) for value in v.tolist()]
        root = Decimal(q.shape[1]).sqrt()
        for t, query in enumerate(q.tolist()):
            powers = {}
            for s, key in enumerate(keys):
                if mask is None or mask[t, s]:
                    pairs = zip(query, key, strict=True)
                    score = sum((Decimal(a) * b for a, b in pairs), Decimal(0)) / root
                    powers[s] = score.exp()
            whole = sum(powers.values())
            for j in range(v.shape[1]):
                mixed = (power * values[s][j] for s, power in powers.items())
                result[t, j] = float(sum(mixed) / whole) if powers else 0.0
    return result


def usual(draw: Draw) -> Case:
    """Small whole numbers, with every kind of mask."""
    T, S, d, e = sizes_of(draw)
    return masked(draw, numbers(draw, 3, T, d), numbers(draw, 3, S, d), e)


def huge(draw: Draw) -> Case:
    """Scores up to thousands, so that most weights are 0 or 1."""
    T, S, d, e = sizes_of(draw)
    large = st.sampled_from((-50, -30, -1, 0, 1, 2, 50))
    q = array(draw, large, T, d)
    return masked(draw, q, array(draw, large.map(lambda x: 2 * x), S, d), e)


def uneven(draw: Draw) -> Case:
    """All scores of a query are far above or below 0, and differ by little."""
    T, S, _, e = sizes_of(draw)
    heights = st.sampled_from((-3, -2, -1, 0, 1, 1, 3))
    q = np.hstack([numbers(draw, 3, T, 1), array(draw, heights, T, 1)])
    far = float(draw(st.sampled_from((1200, 2000))))
    k = np.hstack([numbers(draw, 3, S, 1), np.full((S, 1), far)])
    return masked(draw, q, k, e)


def tempting(draw: Draw) -> Case:
    """A key that nobody, or only the last query, may look at has the highest score."""
    T, S, _, e = sizes_of(draw)
    S += 1
    q, k = abs(numbers(draw, 3, T, 1)) + 1, numbers(draw, 3, S, 1)
    s = draw(st.integers(0, S - 1))
    k[s] = draw(st.sampled_from((800.0, 2000.0)))
    mask = draw_mask(draw, T, S)
    mask = np.ones((T, S)) if mask is None else mask
    mask[: T - draw(st.sampled_from((0, 0, 1))), s] = 0.0
    return case(q, k, numbers(draw, 9, S, e), mask)


def alike(draw: Draw) -> Case:
    """All keys are the same: a query gets the mean of what it may see."""
    T, S, d, e = sizes_of(draw)
    k = np.repeat(numbers(draw, 5, 1, d), S, axis=0)
    return masked(draw, numbers(draw, 5, T, d), k, e, most=100)


def square(draw: Draw) -> Case:
    """As many queries as keys, and all of one width: a wrong axis does not show."""
    size = draw(st.integers(2, 4))
    q, k = numbers(draw, 3, size, size), numbers(draw, 3, size, size)
    return masked(draw, q, k, size)


def masked(draw: Draw, q: Any, k: Any, e: int, most: int = 9) -> Case:
    """Return the case with drawn values and a drawn mask."""
    mask = draw_mask(draw, len(q), len(k))
    return case(q, k, numbers(draw, most, len(k), e), mask)


def draw_mask(draw: Draw, T: int, S: int) -> Any:
    match draw(st.sampled_from(("any", "any", "few", "causal", "none", "none"))):
        case "none":
            return None
        case "causal":
            return np.tri(T, S)
        case "few":
            return array(draw, st.sampled_from((0, 0, 0, 1)), T, S)
    return array(draw, st.integers(0, 1), T, S)


def sizes_of(draw: Draw) -> tuple[int, int, int, int]:
    """Draw how many queries and keys there are, and how wide keys and values are."""
    some = st.tuples(*map(st.sampled_from, (LENGTHS, LENGTHS, WIDTHS, WIDTHS)))
    drawn: tuple[int, int, int, int] = draw(some)
    return drawn


def numbers(draw: Draw, most: int, rows: int, columns: int) -> Any:
    return array(draw, st.integers(-most, most), rows, columns)


def array(draw: Draw, of: st.SearchStrategy[int], rows: int, columns: int) -> Any:
    count = rows * columns
    drawn = draw(st.lists(of, min_size=count, max_size=count))
    return np.array(drawn, dtype=float).reshape(rows, columns)


def worst(T: int, rng: Random) -> Case:
    """Random vectors, and each query looks back only."""
    source = np.random.default_rng(rng.randrange(2**32))
    q, k, v = (source.uniform(-2, 2, (T, GROWN)) for _ in range(3))
    return case(q, k, v, np.tri(T))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    q, k, v, mask = args
    seen = np.ones((len(q), len(k))) if mask is None else mask
    scores = q @ k.T / np.sqrt(q.shape[1])
    allowed = np.where(seen > 0, scores, -np.inf).max(axis=1)
    some = np.isfinite(allowed)
    several, triangle = len(q) > 1 and len(k) > 1, np.tri(*scores.shape)
    flipped = len(q) == len(k) and not np.array_equal(seen, seen.T)
    names = {
        "no mask": mask is None,
        "query without keys": not some.all(),
        "causal mask": several and np.array_equal(seen, triangle),
        "as many queries as keys, mask not symmetric": flipped,
        "exp overflows": (allowed >= OVERFLOWS).any(),
        "all powers of a query underflow": (allowed[some] <= UNDERFLOWS).any(),
        "queries of very different scores": some.any()
        and allowed[some].min() - allowed[some].max() < UNDERFLOWS,
        "highest score is masked by far": (
            allowed[some] - scores.max(axis=1)[some] < UNDERFLOWS
        ).any(),
        "one key": len(k) == 1,
        "keys and values of different width": k.shape[1] != v.shape[1],
    }
    yield from (name for name, holds in names.items() if holds)
