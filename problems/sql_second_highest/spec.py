"""Second Highest Salary: what is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Salary = int | None

MOST = 10**9
ROWS = 14


@st.composite
def drawn(draw: Draw, shape: Callable[[Draw], list[Salary]]) -> Case:
    """Put salaries in any order, each with a number of its own."""
    salaries = draw(st.permutations(shape(draw)))
    size = len(salaries)
    ids = draw(st.lists(st.integers(1, 99), min_size=size, max_size=size, unique=True))
    return case(list(zip(ids, salaries, strict=True)))


def few_values(draw: Draw) -> list[Salary]:
    """From a handful of values: ties everywhere."""
    size = draw(sizes(0, 12))
    value = st.sampled_from([0, 1, 2, 3, None])
    return [draw(value) for _ in range(size)]


def any_values(draw: Draw) -> list[Salary]:
    size = draw(sizes(0, 12))
    return [draw(st.integers(0, MOST)) for _ in range(size)]


def one_value(draw: Draw) -> list[Salary]:
    """The same salary again and again, and some that are not known."""
    value: Salary = draw(st.integers(0, MOST))
    known = [value] * draw(st.integers(0, 3))
    return known + [None] * draw(st.integers(0, 3))


def tied_places(draw: Draw) -> list[Salary]:
    """First and second place, each taken by one, two or three; lower ones too."""
    low, second, first = sorted(draw(st.sets(st.integers(0, MOST), min_size=3)))[:3]
    times = st.integers(1, 3)
    places = [first] * draw(times) + [second] * draw(times)
    return [*places, *[low] * draw(st.integers(0, 3)), *[None] * draw(times)]


def cases() -> st.SearchStrategy[Case]:
    """Draw tables with ties, with salaries that are not known, and with too few."""
    return st.one_of(map(drawn, (few_values, any_values, one_value, tied_places)))


def valid(args: tuple[Any, ...]) -> None:
    (salaries,) = args
    if len(salaries) > ROWS:
        raise Invalid(f"salaries has {len(salaries)} rows; it has at most {ROWS}")
    seen = set()
    for key, salary in salaries:
        if key < 1:
            raise Invalid(f"id {key} is in salaries; every id is positive")
        if key in seen:
            raise Invalid(f"id {key} is there twice; no two rows share it")
        if salary is not None and not 0 <= salary <= MOST:
            raise Invalid(f"salary {salary} is not between 0 and 10**9")
        seen.add(key)


def oracle(args: tuple[Any, ...]) -> list[tuple[Salary]]:
    """Sort the different salaries that are known, and take the last but one."""
    (salaries,) = args
    different = sorted({salary for _, salary in salaries if salary is not None})
    return [(different[-2] if len(different) > 1 else None,)]


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    (rows,) = args
    known = [salary for _, salary in rows if salary is not None]
    places = sorted(set(known), reverse=True)
    if not rows:
        yield "nobody"
    if len(places) < 2:
        yield "no second"
    if places and known.count(places[0]) > 1:
        yield "tie at the top"
    if len(places) > 1 and known.count(places[1]) > 1:
        yield "tie in second place"
    if len(known) < len(rows):
        yield "unknown salary"
    if len(known) < len(rows) and len(places) == 1:
        yield "unknown decides"
    if len(places) > 2:
        yield "several places"
