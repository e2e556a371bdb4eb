"""Reverse a linked list: the same nodes, in the opposite order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import (
    Case,
    Invalid,
    LinkedList,
    Wrong,
    case,
    int_lists,
    linked_list,
    sizes,
)

Draw = Callable[[st.SearchStrategy[Any]], Any]

LOW, HIGH = -5000, 5000
NODES = 65_536
DEEP = 10_000


def cases() -> st.SearchStrategy[Case]:
    """Draw lists without a cycle: tiny, short, with repeats, and a few long ones."""
    shapes = (tiny, short, short, equal_values, palindrome, long)
    return st.one_of([st.composite(shape)() for shape in shapes])


def tiny(draw: Draw) -> Case:
    """No node, one, two or three."""
    values = st.integers(-3, 3) | st.integers(LOW, HIGH)
    size = draw(st.integers(0, 3))
    return case(linked_list(draw(st.lists(values, min_size=size, max_size=size))))


def short(draw: Draw) -> Case:
    """Up to 40 nodes; values repeat, or are drawn from the whole range."""
    return case(linked_list(draw(int_lists(2, 40, LOW, HIGH))))


def equal_values(draw: Draw) -> Case:
    """Only the identity of the nodes tells the reverse from the list itself."""
    value = draw(st.integers(-3, 3) | st.sampled_from((LOW, HIGH)))
    return case(linked_list([value] * draw(sizes(2, 30))))


def palindrome(draw: Draw) -> Case:
    """The values read the same in both directions; the nodes do not."""
    half = draw(int_lists(1, 12, LOW, HIGH))
    middle = draw(st.lists(st.integers(-3, 3), max_size=1))
    return case(linked_list(half + middle + half[::-1]))


def long(draw: Draw) -> Case:
    """Hundreds of nodes and, rarely, as many as recursion must still manage."""
    size = draw(st.just(DEEP) if one_in(draw, 9) else st.integers(200, 2500))
    start, step = draw(st.integers(LOW, HIGH)), draw(st.integers(0, 99))
    return case(linked_list(spread(start, step, size)))


def one_in(draw: Draw, times: int) -> bool:
    return bool(draw(st.sampled_from(range(times))) == times - 1)


def spread(start: int, step: int, size: int) -> list[int]:
    """Return `size` values that go up by `step` and start again at the lowest."""
    width = HIGH - LOW + 1
    return [LOW + (start - LOW + step * index) % width for index in range(size)]


def valid(args: tuple[Any, ...]) -> None:
    (head,) = args
    if head is None:
        return
    if head.cycle is not None:
        raise Invalid(f"the last node leads back to node {head.cycle}; the list ends")
    if len(head.values) > NODES:
        raise Invalid(f"the list has {size_of(head)}; there are at most {NODES}")
    for value in head.values:
        if type(value) is not int or not LOW <= value <= HIGH:
            raise Invalid(f"{value!r} is not an integer between {LOW} and {HIGH}")


def check(args: tuple[Any, ...], got: LinkedList | None) -> None:
    (head,) = args
    if head is None:
        if got is not None:
            raise Wrong("the list is empty, so None is asked for")
        return
    right = linked_list(reversed(head.values))
    assert right is not None
    if got is None:
        raise Wrong(f"returned None for a list of {size_of(head)}", expected=right)
    if got.cycle is not None:
        raise Wrong(
            f"the returned list never ends: after {size_of(got)} it goes on "
            f"at position {got.cycle} again",
            expected=right,
        )
    if len(got.values) != len(head.values):
        raise Wrong(
            f"the returned list has {size_of(got)}, the given one {size_of(head)}",
            expected=right,
        )
    reason = misplaced_value(right, got) or misplaced_node(head, got)
    if reason is not None:
        raise Wrong(reason, expected=right)


def size_of(head: LinkedList) -> str:
    size = len(head.values)
    return "1 node" if size == 1 else f"{size} nodes"


def misplaced_value(right: LinkedList, got: LinkedList) -> str | None:
    """Return where the values differ from the reverse; None where they do not."""
    pairs = zip(right.values, got.values, strict=True)
    for position, (wanted, found) in enumerate(pairs):
        if wanted != found:
            return f"the value at position {position} is {found}, not {wanted}"
    return None


def misplaced_node(head: LinkedList, got: LinkedList) -> str | None:
    """Return where a node is not the one that was given; None if all are.

    An answer that was written down, as in an example, has no nodes to compare.
    """
    last = len(head.values) - 1
    for position, node in enumerate(got.nodes):
        if node is None:
            return (
                f"the values are right, but the node at position {position} is a "
                "new one; change the links of the nodes that were given"
            )
        if node != last - position:
            return (
                f"the values are right, but position {position} has the node that "
                f"was at position {node}, not {last - position}; change links, "
                "not values"
            )
    return None


def worst(n: int, rng: Random) -> Case:
    """Random values: there is nothing to stop early at, whatever they are."""
    return case(linked_list(rng.choices(range(LOW, HIGH + 1), k=n)))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    values = args[0].values if args[0] is not None else ()
    names = {0: "empty", 1: "one node", 2: "two nodes"}
    if len(values) in names:
        yield names[len(values)]
    if len(set(values)) < len(values):
        yield "repeated values"
    if len(values) > 1 and len(set(values)) == 1:
        yield "all values equal"
    if len(values) > 1 and values == values[::-1]:
        yield "palindrome"
    if len(values) > 1000:
        yield "over 1000 nodes"
    if len(values) >= DEEP:
        yield "ten thousand nodes"
