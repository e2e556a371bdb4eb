"""Reverse a linked list against list[::-1] on the nodes themselves."""

from __future__ import annotations

from itertools import permutations, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import LinkedList, Wrong, linked_list
from judge.types import linked_list as live_list

REFERENCES = ("link_by_link", "move_to_front")
RIGHT_BUT_LARGE = ("wrong/stack_of_nodes", "wrong/inserts_at_the_front")
RECURSIVE = ("wrong/recursive",)


@pytest.fixture
def spec(load_spec):
    return load_spec("reverse_linked_list")


def for_cases(spec, law, count=300):
    """Call `law` with the arguments of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def walk(head):
    """Return the nodes from `head` on, up to the first one that comes again."""
    nodes = []
    seen = set()
    while head is not None and id(head) not in seen:
        seen.add(id(head))
        nodes.append(head)
        head = head.next
    return nodes


def accepts(spec, head, got):
    try:
        spec.check((head,), got)
    except Wrong as wrong:
        assert wrong.reason
        return False
    return True


@pytest.mark.parametrize(
    ("names", "most"), [((*REFERENCES, *RIGHT_BUT_LARGE), 10_000), (RECURSIVE, 200)]
)
def test_solutions_reverse_the_very_nodes(spec, load_solution, names, most):
    load = load_solution
    solutions = [load("reverse_linked_list", n).reverse_linked_list for n in names]

    def law(head):
        values = [] if head is None else list(head.values[:most])
        for solve in solutions:
            nodes = walk(live_list(values))
            found = walk(solve(nodes[0] if nodes else None))
            assert [id(node) for node in found] == [id(node) for node in nodes[::-1]]
            assert [node.val for node in found] == values[::-1]
            assert not found or found[-1].next is None

    for_cases(spec, law)


def test_check_accepts_only_the_reverse_among_all_arrangements_of_nodes(spec):
    for size in range(5):
        for values in product((0, 1), repeat=size):
            head = linked_list(values)
            for length in range(size + 1):
                for nodes in permutations(range(size), length):
                    for cycle in (None, *range(length)):
                        got = arranged(values, nodes, cycle)
                        right = nodes == tuple(range(size))[::-1] and cycle is None
                        assert accepts(spec, head, got) == right


def arranged(values, nodes, cycle):
    if not nodes:
        return None
    return LinkedList(tuple(values[node] for node in nodes), cycle, nodes)


def test_check_rejects_new_nodes_and_moved_values(spec):
    def law(head):
        if head is None or len(head.values) < 2:
            return
        values = head.values[::-1]
        numbers = tuple(range(len(values)))
        assert accepts(spec, head, LinkedList(values, None, numbers[::-1]))
        assert not accepts(spec, head, LinkedList(values, None, numbers))
        assert not accepts(spec, head, LinkedList(values, None, (None,) * len(values)))
        one_new = (*numbers[:0:-1], None)
        assert not accepts(spec, head, LinkedList(values, None, one_new))

    for_cases(spec, law)


def test_check_compares_values_only_where_the_answer_has_no_nodes(spec):
    head = linked_list([1, 2, 3])
    assert accepts(spec, head, linked_list([3, 2, 1]))
    assert not accepts(spec, head, linked_list([3, 1, 2]))


def test_check_rejects_answers_of_the_wrong_length(spec):
    head = linked_list([1, 2])
    assert not accepts(spec, head, None)
    assert not accepts(spec, head, LinkedList((2,), None, (1,)))
    assert not accepts(spec, head, LinkedList((2, 1, 0), None, (1, 0, None)))
    assert not accepts(spec, None, LinkedList((0,), None, (None,)))
    assert accepts(spec, None, None)


def test_drawn_lists_keep_the_promises_of_the_statement(spec):
    sizes = set()

    def law(head):
        values = () if head is None else head.values
        sizes.add(len(values))
        assert head is None or head.cycle is None
        assert len(values) <= 10_000
        assert all(type(v) is int and -5000 <= v <= 5000 for v in values)

    for_cases(spec, law)
    assert {0, 1, 2} <= sizes and max(sizes) > 1000


def test_worst_is_a_list_of_that_length_and_of_that_seed(spec):
    first, again, other = (spec.worst(n=64, rng=Random(seed)) for seed in (1, 1, 2))
    assert first == again != other
    (head,) = first.args
    assert len(head.values) == 64 and head.cycle is None
    assert all(-5000 <= value <= 5000 for value in head.values)
