"""plain -> wire -> live -> wire -> plain: nothing is lost, nodes stay the same."""

from __future__ import annotations

import random
import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from judge import types
from judge.values import declared as d
from judge.values.live import World
from judge.values.plain import Graph, LinkedList, NodeRef, Proxy, Seed, Tree
from judge.values.trusted import PlainReader
from judge.values.writer import PACK_AT
from tests.values.kinds import (
    LONG,
    a_world,
    acceptable,
    alike,
    graphs,
    identities,
    lists_of_nodes,
    live,
    returnable,
    returned,
    sent,
    spelled,
    stored,
    trees,
    typed,
)

DEEP = 100_000
law = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@law
@given(typed(returnable))
def test_a_value_that_is_given_back_is_the_value_that_was_given(
    drawn: tuple[d.Type, Any],
) -> None:
    type_, value = drawn
    world = a_world()
    got = returned(type_, live(type_, value, world), world)
    assert alike(got, value)
    assert list(identities(got)) == list(range(len(world.nodes)))


@law
@given(typed(acceptable))
def test_an_argument_that_was_kept_is_the_argument_that_was_drawn(
    drawn: tuple[d.Type, Any],
) -> None:
    type_, value = drawn
    assert alike(stored(type_, value), value)


@law
@given(typed(returnable))
def test_a_value_is_also_accepted_from_another_world_without_identity(
    drawn: tuple[d.Type, Any],
) -> None:
    type_, value = drawn
    got = returned(type_, live(type_, value))
    assert alike(got, value)
    assert set(identities(got)) <= {None}


def test_long_lists_of_numbers_travel_as_buffers_and_short_ones_do_not() -> None:
    ints = spelled("list[int]")
    for size, buffers in ((PACK_AT - 1, 0), (PACK_AT, 1)):
        assert len(sent(ints, [7] * size)[1]) == buffers
        assert len(sent(spelled("list[float]"), [0.5] * size)[1]) == buffers
    assert sent(ints, [2**63] * LONG)[1] == []
    assert stored(ints, [2**63] * LONG) == [2**63] * LONG


@given(lists_of_nodes())
@settings(deadline=None, max_examples=50)
def test_a_live_list_has_the_values_and_the_cycle_of_the_plain_one(
    plain: LinkedList,
) -> None:
    node = live(spelled("ListNode"), plain)
    head, seen = node, []
    for value in plain.values:
        assert node.val == value
        seen.append(node)
        node = node.next
    assert node is (None if plain.cycle is None else seen[plain.cycle])
    assert repr(head) == repr(plain)


@given(trees())
@settings(deadline=None, max_examples=50)
def test_a_live_tree_is_the_one_that_candidates_build_by_hand(plain: Tree) -> None:
    assert repr(live(spelled("TreeNode"), plain)) == repr(types.tree(plain.entries))
    assert repr(plain) == repr(types.tree(plain.entries))


@given(graphs())
@settings(deadline=None, max_examples=50)
def test_a_live_graph_is_the_one_that_candidates_build_by_hand(plain: Graph) -> None:
    made = types.graph(plain.values, plain.neighbors)
    assert repr(live(spelled("GraphNode"), plain)) == repr(made) == repr(plain)


def test_relinked_nodes_keep_the_numbers_that_they_were_given() -> None:
    world, node = a_world(), spelled("ListNode")
    head = live(node, LinkedList((5, 6, 7)), world)
    second, third = head.next, head.next.next
    third.next, second.next, head.next = second, head, None
    got = returned(node, third, world)
    assert (got.values, got.nodes, got.cycle) == ((7, 6, 5), (2, 1, 0), None)


def test_a_copied_node_has_no_number_although_it_is_equal() -> None:
    world, node = a_world(), spelled("ListNode")
    head = live(node, LinkedList((5, 6)), world)
    got = returned(node, types.ListNode(5, head.next), world)
    assert got == LinkedList((5, 6))
    assert got.nodes == (None, 1)


def test_numbers_go_on_through_all_arguments() -> None:
    both = spelled("tuple[TreeNode, list[ListNode | None], ListNode]")
    world = a_world()
    value = (Tree((1, None, 2)), [LinkedList((3,)), None], NodeRef(2))
    tree, lists, reference = live(both, value, world)
    assert [node.val for node in world.nodes] == [1, 2, 3]
    assert reference is lists[0] is world.nodes[2]
    assert tree.right is world.nodes[1]


def test_a_tree_is_numbered_level_by_level() -> None:
    world = a_world()
    live(spelled("TreeNode"), Tree((1, 2, 3, None, 4, 5)), world)
    assert [node.val for node in world.nodes] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("side", [0, 1])
def test_a_tree_of_any_depth_needs_no_recursion(side: int) -> None:
    entries: list[int | None] = [0]
    for value in range(1, DEEP):
        entries += [None, value] if side else [value, None]
    while entries[-1] is None:
        entries.pop()
    plain, world, tree = Tree(tuple(entries)), a_world(), spelled("TreeNode")
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(250)
    try:
        got = returned(tree, live(tree, plain, world), world)
    finally:
        sys.setrecursionlimit(before)
    assert got == plain
    assert got.nodes == tuple(range(DEEP))


def test_a_list_of_any_length_needs_no_recursion() -> None:
    plain, world = LinkedList(tuple(range(DEEP)), DEEP - 1), a_world()
    node = spelled("ListNode")
    assert returned(node, live(node, plain, world), world) == plain


@pytest.mark.parametrize("dtype", ["bool", "int64", "float64"])
@pytest.mark.parametrize("shape", [(), (0,), (2, 3), (0, 4), (1, 1, 1, 2)])
def test_an_array_keeps_its_dtype_and_its_shape(
    dtype: str, shape: tuple[int, ...]
) -> None:
    value = np.arange(np.prod(shape, dtype=int)).reshape(shape).astype(dtype)
    found = live(spelled("Arr"), value)
    assert alike(found, value)
    assert found.flags.writeable
    assert alike(returned(spelled("Arr"), np.array(value, order="F")), value)


def test_a_generator_is_seeded_by_the_judge() -> None:
    found = live(spelled("Random"), Seed(7))
    assert [found.random() for _ in range(3)] == [
        random.Random(7).random(),
        *_more(7, 2),
    ]


def _more(seed: int, count: int) -> list[float]:
    generator = random.Random(seed)
    generator.random()
    return [generator.random() for _ in range(count)]


def test_an_iterable_can_be_walked_once() -> None:
    found = live(spelled("Iterable[int]"), [1, 2, 3])
    assert list(found) == [1, 2, 3]
    assert list(found) == []


def test_a_callable_argument_asks_the_other_side() -> None:
    def twice(x: int) -> int:
        return 2 * x

    function = spelled("Callable[[int], int]")
    proxy = Proxy(twice, {})
    asked: list[Any] = []

    def ask(number: int, _: d.Function, args: tuple[Any, ...]) -> int:
        asked.append((number, args))
        return 8

    world = World({}, ask)
    assert live(function, proxy, world)(4) == 8
    assert asked == [(0, (4,))]
    assert PlainReader([], [proxy]).read(function, {"proxy": 0}) is proxy


class OwnNode:
    """As people paste it: other arguments than ours, no defaults."""

    def __init__(self, val: Any, following: Any) -> None:
        self.val, self.next = val, following


def test_the_node_class_of_a_submission_is_used_whatever_it_takes() -> None:
    world, node = a_world(), spelled("ListNode")
    world.classes["ListNode"] = OwnNode
    head = live(node, LinkedList((1, 2)), world)
    assert type(head) is OwnNode
    assert returned(node, head, world).nodes == (0, 1)


@pytest.mark.parametrize("value", [float("inf"), float("-inf")])
def test_an_infinite_value_of_a_node_stays_a_number(value: float) -> None:
    node = spelled("ListNode")
    assert returned(node, types.ListNode(value)).values == (value,)
    assert live(node, LinkedList((value,))).val == value


def test_truth_values_of_a_long_list_are_not_turned_into_numbers() -> None:
    assert live(spelled("ListNode"), LinkedList((True,) * LONG)).val is True
