"""Linked list cycle: does the last node lead back into the list?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, int_lists, linked_list, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

LOW, HIGH = -(10**5), 10**5
DEEP = 10_000


def cases() -> st.SearchStrategy[Case]:
    """Draw lists with every kind of ending; values repeat in most of them."""
    shapes = (tiny, ends, ends_with_repeats, loops, loops_at_an_end, loops, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def tiny(draw: Draw) -> Case:
    """At most three nodes, with every possible ending."""
    size = draw(st.integers(0, 3))
    values = draw(st.lists(st.integers(-2, 2), min_size=size, max_size=size))
    cycle = draw(st.sampled_from((None, *range(size))))
    return case(linked_list(values, cycle))


def ends(draw: Draw) -> Case:
    """Up to 40 nodes, and no cycle."""
    return case(linked_list(draw(int_lists(1, 40, LOW, HIGH))))


def ends_with_repeats(draw: Draw) -> Case:
    """No cycle, but values that come back: all equal, or one pattern repeated."""
    pattern = draw(st.lists(st.integers(-2, 2), min_size=1, max_size=4))
    return case(linked_list(pattern * draw(st.integers(2, 8))))


def loops(draw: Draw) -> Case:
    """Up to 40 nodes; the last one leads back to any."""
    values = draw(int_lists(1, 40, LOW, HIGH))
    return case(linked_list(values, draw(st.integers(0, len(values) - 1))))


def loops_at_an_end(draw: Draw) -> Case:
    """The last node leads to the head, to itself or to the node before it."""
    values = draw(int_lists(1, 20, LOW, HIGH))
    last = len(values) - 1
    return case(linked_list(values, draw(st.sampled_from((0, last, max(0, last - 1))))))


def long(draw: Draw) -> Case:
    """Over a thousand nodes, rarely ten thousand; half of the lists end."""
    deep = draw(st.sampled_from(range(8))) == 7
    size = DEEP if deep else draw(st.integers(1001, 2500))
    values = spread(draw(st.integers(-2, 2)), draw(st.integers(0, 99)), size)
    looping = draw(st.booleans())
    cycle = draw(st.integers(0, 3) | sizes(0, size - 1)) if looping else None
    return case(linked_list(values, cycle))


def spread(start: int, step: int, size: int) -> list[int]:
    """Return `size` values that go up by `step` and start again at the lowest."""
    width = HIGH - LOW + 1
    return [LOW + (start - LOW + step * index) % width for index in range(size)]


def valid(args: tuple[Any, ...]) -> None:
    (head,) = args
    values = head.values if head else ()
    if len(values) > 65536:
        raise Invalid(f"the list has {len(values)} nodes; there are up to 65536")
    for value in values:
        if not LOW <= value <= HIGH:
            raise Invalid(f"a value is {value}; they are between -10**5 and 10**5")


def oracle(args: tuple[Any, ...]) -> bool:
    (head,) = args
    return head is not None and head.cycle is not None


def worst(n: int, rng: Random) -> Case:
    """A tail of n / 2 nodes that leads into a cycle of n / 2.

    Only a list that loops makes everyone go on; and to be sure of it, all of
    its nodes have to be visited.
    """
    return case(linked_list(rng.choices(range(LOW, HIGH + 1), k=n), n // 2))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (head,) = args
    if head is None:
        yield "empty"
        yield "no cycle"
        return
    size, cycle = len(head.values), head.cycle
    yield "no cycle" if cycle is None else "cycle"
    if size == 1:
        yield "one node"
    if cycle == 0:
        yield "loops to the head"
    if cycle == size - 1:
        yield "loops to itself"
    if cycle is not None and cycle > 0:
        yield "tail before the cycle"
    if cycle is None and len(set(head.values)) < size:
        yield "repeated values without a cycle"
    if size > 1000:
        yield "over 1000 nodes"
    if size >= DEEP:
        yield "ten thousand nodes"
