"""Linked list cycle against a walk that remembers the id() of every node."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import linked_list
from judge.types import linked_list as live_list

REFERENCES = ("tortoise_and_hare", "waiting_tortoise")
RIGHT_BUT_LARGE = ("wrong/set_of_nodes", "wrong/sorted_ids")


@pytest.fixture
def spec(load_spec):
    return load_spec("linked_list_cycle")


def for_cases(spec, law, count=400):
    """Call `law` with the arguments of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def live(head):
    """Return the first node of a new list like `head`."""
    return None if head is None else live_list(head.values, head.cycle)


def comes_back(node):
    seen = set()
    while node is not None:
        if id(node) in seen:
            return True
        seen.add(id(node))
        node = node.next
    return False


def small_lists():
    """Yield every list of up to six nodes with values 0 and 1, with every ending."""
    for size in range(7):
        for values in product((0, 1), repeat=size):
            for cycle in (None, *range(size)):
                yield linked_list(values, cycle)


def test_oracle_agrees_with_the_walk_on_all_small_lists(spec):
    for head in small_lists():
        assert spec.oracle((head,)) is comes_back(live(head))


def test_oracle_agrees_with_the_walk_on_drawn_lists(spec):
    def law(head):
        assert spec.oracle((head,)) is comes_back(live(head))

    for_cases(spec, law)


def test_solutions_agree_with_the_walk(spec, load_solution):
    names = (*REFERENCES, *RIGHT_BUT_LARGE)
    load = load_solution
    solutions = {n: load("linked_list_cycle", n).linked_list_cycle for n in names}

    def law(head):
        right = comes_back(live(head))
        for name, solve in solutions.items():
            assert solve(live(head)) is right, name

    for head in small_lists():
        law(head)
    for_cases(spec, law)


@pytest.mark.parametrize("name", REFERENCES)
def test_reference_agrees_for_every_tail_and_every_cycle_length(load_solution, name):
    solve = load_solution("linked_list_cycle", name).linked_list_cycle
    for size in range(1, 40):
        assert solve(live_list([0] * size)) is False
        for cycle in range(size):
            assert solve(live_list([0] * size, cycle)) is True


@pytest.mark.parametrize("name", REFERENCES)
def test_reference_leaves_the_list_as_it_is(load_solution, name):
    solve = load_solution("linked_list_cycle", name).linked_list_cycle
    for cycle in (None, 0, 3, 9):
        head = live_list(range(10), cycle)
        solve(head)
        assert repr(head) == repr(live_list(range(10), cycle))


def test_drawn_lists_keep_the_promises_of_the_statement(spec):
    sizes, endings = set(), set()

    def law(head):
        values = () if head is None else head.values
        sizes.add(len(values))
        assert len(values) <= 10_000
        assert all(type(v) is int and abs(v) <= 10**5 for v in values)
        if head is not None and head.cycle is not None:
            assert 0 <= head.cycle < len(values)
            endings.add(head.cycle - len(values))
            endings.add(head.cycle)

    for_cases(spec, law)
    assert {0, 1, 2, 3} <= sizes and max(sizes) > 1000
    assert {0, 1, -1, -2} <= endings


def test_worst_loops_from_its_end_to_its_middle(spec):
    first, again, other = (spec.worst(n=64, rng=Random(seed)) for seed in (1, 1, 2))
    assert first == again != other
    (head,) = first.args
    assert len(head.values) == 64 and head.cycle == 32
    assert all(abs(value) <= 10**5 for value in head.values)
