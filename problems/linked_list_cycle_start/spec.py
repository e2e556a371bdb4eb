"""Cycle start: the node to which the last node leads back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import (
    Case,
    Invalid,
    LinkedList,
    NodeRef,
    Wrong,
    case,
    int_lists,
    linked_list,
    sizes,
)

Draw = Callable[[st.SearchStrategy[Any]], Any]

LOW, HIGH = -(10**5), 10**5
DEEP = 10_000


def cases() -> st.SearchStrategy[Case]:
    """Draw lists with every kind of ending; tails and cycles of every length."""
    shapes = (tiny, ends, loops, loops_at_an_end, parts, parts, equal_values, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def tiny(draw: Draw) -> Case:
    """At most three nodes, with every possible ending."""
    size = draw(st.integers(0, 3))
    values = draw(st.lists(st.integers(-2, 2), min_size=size, max_size=size))
    cycle = draw(st.sampled_from((None, *range(size))))
    return case(linked_list(values, cycle))


def ends(draw: Draw) -> Case:
    """Up to 40 nodes, and no cycle; in half of them values come back."""
    if draw(st.booleans()):
        return case(linked_list(draw(int_lists(1, 40, LOW, HIGH))))
    pattern = draw(st.lists(st.integers(-2, 2), min_size=1, max_size=4))
    return case(linked_list(pattern * draw(st.integers(2, 8))))


def loops(draw: Draw) -> Case:
    """Up to 40 nodes; the last one leads back to any."""
    values = draw(int_lists(1, 40, LOW, HIGH))
    return case(linked_list(values, draw(st.integers(0, len(values) - 1))))


def loops_at_an_end(draw: Draw) -> Case:
    """The last node leads to the head, to itself or to the node before it."""
    values = draw(int_lists(1, 12, LOW, HIGH))
    last = len(values) - 1
    return case(linked_list(values, draw(st.sampled_from((0, last, max(0, last - 1))))))


def parts(draw: Draw) -> Case:
    """A tail of up to 9 nodes and a cycle of up to 6, in every combination."""
    tail, cycle = draw(st.integers(0, 9)), draw(st.integers(1, 6))
    values = st.lists(st.integers(-9, 9), min_size=tail + cycle, max_size=tail + cycle)
    return case(linked_list(draw(values), tail))


def equal_values(draw: Draw) -> Case:
    """Only the identity of the nodes tells where the cycle starts."""
    tail, cycle = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    values = [draw(st.integers(-2, 2))] * (tail + cycle)
    return case(linked_list(values, tail))


def long(draw: Draw) -> Case:
    """Over a thousand nodes, rarely ten thousand; a quarter of the lists end."""
    deep = draw(st.sampled_from(range(8))) == 7
    size = DEEP if deep else draw(st.integers(1001, 2500))
    values = spread(draw(st.integers(-2, 2)), draw(st.integers(0, 99)), size)
    looping = draw(st.sampled_from((True, True, True, False)))
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


def check(args: tuple[Any, ...], got: LinkedList | NodeRef | None) -> None:
    (head,) = args
    start = None if head is None else head.cycle
    if start is None:
        if got is not None:
            raise Wrong("the links end, so None is asked for")
        return
    right = linked_list(head.values[start:], 0)
    if got is None:
        raise Wrong(
            f"returned None, but the last node leads back to the one at position "
            f"{start}",
            expected=right,
        )
    found = number_of(head, got)
    if found == start:
        return
    if found is None:
        raise Wrong(
            "the returned node is a new one; return a node of the list itself",
            expected=right,
        )
    raise Wrong(
        f"the returned node is the one at position {found}, but the last node leads "
        f"back to the one at position {start}",
        expected=right,
    )


def number_of(head: LinkedList, got: LinkedList | NodeRef) -> int | None:
    """Return which node of the list this is, None if it is a new one.

    An answer that was written down, as in an example, goes by its value.
    """
    if isinstance(got, NodeRef):
        return got.index
    if got.nodes:
        return got.nodes[0]
    value = got.values[0]
    return head.values.index(value) if value in head.values else None


def worst(n: int, rng: Random) -> Case:
    """A tail of n / 2 nodes that leads into a cycle of n / 2."""
    return case(linked_list(rng.choices(range(LOW, HIGH + 1), k=n), n // 2))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (head,) = args
    if head is None:
        yield "empty"
        yield "no cycle"
        return
    size, start = len(head.values), head.cycle
    yield "no cycle" if start is None else "cycle"
    if size == 1:
        yield "one node"
    if len(set(head.values)) < size:
        yield "repeated values"
    if size > 1000:
        yield "over 1000 nodes"
    if size >= DEEP:
        yield "ten thousand nodes"
    if start is None:
        return
    if start == 0:
        yield "starts at the head"
    if start == size - 1:
        yield "starts at the last node"
    if start > 0:
        yield "tail before the cycle"
    if start > size - start:
        yield "tail longer than the cycle"
    if 0 < start < size - start:
        yield "cycle longer than its tail"
