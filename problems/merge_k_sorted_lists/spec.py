"""Merge k sorted lists: all values of all lists, in one sorted list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, LinkedList, NodeRef, case, linked_list, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

LOW, HIGH = -(10**4), 10**4
LISTS, LONGEST, NODES = 1024, 500, 8192
"""How many lists there may be, of how many nodes, and how many nodes together."""


def cases() -> st.SearchStrategy[Case]:
    """Draw few lists and many, short and long, empty ones among them; ties abound."""
    shapes = (few, few, few, one_value, one_list, in_blocks, holes, many, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def few(draw: Draw) -> Case:
    """Up to six lists of up to eight values near each other."""
    width = draw(st.sampled_from((2, 5, 20)))
    some = st.lists(st.integers(-width, width), max_size=8)
    count = draw(sizes(0, 6))
    return merged(draw(st.lists(some, min_size=count, max_size=count)))


def one_value(draw: Draw) -> Case:
    """All values are equal: only how many there are counts."""
    value = draw(st.integers(-3, 3) | st.sampled_from((LOW, HIGH)))
    lengths = draw(st.lists(st.integers(0, 3), min_size=2, max_size=6))
    return merged([[value] * length for length in lengths])


def one_list(draw: Draw) -> Case:
    """There is nothing to merge, or nothing but empty lists beside it."""
    values = draw(st.lists(st.integers(LOW, HIGH), max_size=10))
    before, behind = draw(st.integers(0, 2)), draw(st.integers(0, 2))
    return merged([[]] * before + [values] + [[]] * behind)


def in_blocks(draw: Draw) -> Case:
    """Each list ends before the next one in size begins; the order is any."""
    lengths = draw(st.lists(st.integers(0, 4), min_size=2, max_size=6))
    lists, value = [], draw(st.integers(-20, 0))
    for length in lengths:
        lists.append([value + index for index in range(length)])
        value += length + draw(st.integers(-1, 2))
    return merged(draw(st.permutations(lists)))


def holes(draw: Draw) -> Case:
    """Short lists with empty ones between them, at the front and at the end."""
    some = st.lists(st.integers(-4, 4), max_size=3)
    lists = draw(st.lists(st.one_of(st.just([]), some), min_size=1, max_size=8))
    return merged(lists)


def many(draw: Draw) -> Case:
    """Up to 60 lists, most of them short."""
    rng = Random(draw(st.integers(0, 10**6)))
    width, longest = rng.choice((3, 100, HIGH)), rng.randrange(1, 10)
    return merged(
        [
            [rng.randrange(-width, width + 1) for _ in range(rng.randrange(longest))]
            for _ in range(draw(st.integers(7, 60)))
        ]
    )


def long(draw: Draw) -> Case:
    """Up to three lists, of up to 500 values."""
    rng = Random(draw(st.integers(0, 10**6)))
    width = rng.choice((5, HIGH))
    lengths = (draw(st.integers(100, 500)), draw(sizes(0, 50)), draw(sizes(0, 50)))
    lists = [
        [rng.randrange(-width, width + 1) for _ in range(length)] for length in lengths
    ]
    return merged(draw(st.permutations(lists)))


def merged(lists: list[list[int]]) -> Case:
    return case([linked_list(sorted(values)) for values in lists])


def valid(args: tuple[Any, ...]) -> None:
    (lists,) = args
    if len(lists) > LISTS:
        raise Invalid(f"there are {len(lists)} lists; there are at most {LISTS}")
    nodes = 0
    for at, each in enumerate(lists):
        if isinstance(each, NodeRef):
            raise Invalid(f"lists[{at}] is in another list; no two share a node")
        values = each.values if each is not None else ()
        nodes += len(values)
        if each is not None and each.cycle is not None:
            raise Invalid(f"lists[{at}] has a cycle; every list ends")
        if len(values) > LONGEST:
            raise Invalid(f"lists[{at}] has {len(values)} nodes; the most is {LONGEST}")
        for value in values:
            if type(value) is not int or not LOW <= value <= HIGH:
                rule = "values are integers between -10**4 and 10**4"
                raise Invalid(f"lists[{at}] has the value {value!r}; {rule}")
        if any(a > b for a, b in pairwise(values)):
            raise Invalid(f"lists[{at}] does not go up; every list is sorted")
    if nodes > NODES:
        raise Invalid(f"there are {nodes} nodes together; there are at most {NODES}")


def oracle(args: tuple[Any, ...]) -> LinkedList | None:
    (lists,) = args
    values = [value for each in lists if each is not None for value in each.values]
    return linked_list(sorted(values))


def worst(n: int, rng: Random) -> Case:
    """n / 8 lists of 8 values from the whole range: no list is used up early."""
    lists = [
        rng.choices(range(LOW, HIGH + 1), k=min(8, n - start))
        for start in range(0, n, 8)
    ]
    return merged(lists)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (lists,) = args
    lengths = [0 if each is None else len(each.values) for each in lists]
    if not lists:
        yield "no lists"
    if len(lists) == 1:
        yield "one list"
    if len(lists) % 2 and len(lists) > 1:
        yield "odd number of lists"
    if lists and not any(lengths):
        yield "all empty"
    if any(lengths) and not all(lengths):
        yield "some empty"
        if not lengths[0]:
            yield "first list empty"
    if len(set(lengths)) > 1:
        yield "lists of different lengths"
    values = [set(each.values) for each in lists if each is not None]
    if sum(map(len, values)) > len(set().union(*values)):
        yield "equal values in different lists"
    if sum(lengths) > 1 and len(set().union(*values)) == 1:
        yield "all values equal"
    if sum(lengths) > 100:
        yield "over 100 nodes"
