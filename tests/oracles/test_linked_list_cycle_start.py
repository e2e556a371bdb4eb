"""Cycle start against a walk that remembers the id() of every node."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import LinkedList, Wrong, linked_list, node
from judge.types import linked_list as live_list
from judge.types import nth
from judge.verdicts import Verdict

REFERENCES = ("length_of_the_cycle", "two_speeds")
RIGHT_BUT_TOO_MUCH = ("wrong/set_of_nodes",)


@pytest.fixture
def spec(load_spec):
    return load_spec("linked_list_cycle_start")


def for_cases(spec, law, count=800):
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


def first_seen_twice(head):
    seen = set()
    while head is not None and id(head) not in seen:
        seen.add(id(head))
        head = head.next
    return head


def small_lists():
    """Yield every list of up to six nodes with values 0 and 1, with every ending."""
    for size in range(7):
        for values in product((0, 1), repeat=size):
            for cycle in (None, *range(size)):
                yield linked_list(values, cycle)


def accepts(spec, head, got):
    try:
        spec.check((head,), got)
    except Wrong as wrong:
        assert wrong.reason
        return False
    return True


def test_check_accepts_the_node_of_the_walk_and_no_other_on_all_small_lists(spec):
    for head in small_lists():
        nodes = live(head)
        right = first_seen_twice(nodes)
        assert accepts(spec, head, None) == (right is None)
        for index in range(len(head.values) if head else 0):
            wanted = right is not None and nth(nodes, index) is right
            assert accepts(spec, head, node(index)) == wanted
            answer = LinkedList(head.values[index:], None, (index,))
            assert accepts(spec, head, answer) == wanted


def test_check_rejects_new_nodes_without_failing(spec):
    head = linked_list([1, 2, 2], 1)
    for got in (LinkedList((2,), None, (None,)), LinkedList((7,))):
        assert not accepts(spec, head, got)
        assert not accepts(spec, None, got)


def test_solutions_agree_with_the_walk(spec, load_solution):
    solutions = {
        name: load_solution("linked_list_cycle_start", name).linked_list_cycle_start
        for name in (*REFERENCES, *RIGHT_BUT_TOO_MUCH)
    }

    def law(head):
        nodes = live(head)
        right = first_seen_twice(nodes)
        for name, solve in solutions.items():
            assert solve(nodes) is right, name

    for head in small_lists():
        law(head)
    for_cases(spec, law)


@pytest.mark.parametrize("name", REFERENCES)
def test_reference_agrees_for_every_tail_and_every_cycle_length(load_solution, name):
    solve = load_solution("linked_list_cycle_start", name).linked_list_cycle_start
    for size in range(1, 50):
        assert solve(live_list([0] * size)) is None
        for cycle in range(size):
            head = live_list([0] * size, cycle)
            assert solve(head) is nth(head, cycle)
            assert repr(head) == repr(live_list([0] * size, cycle))


def test_drawn_lists_keep_the_promises_of_the_statement(spec):
    sizes, endings = set(), set()

    def law(head):
        values = () if head is None else head.values
        sizes.add(len(values))
        assert all(type(v) is int and abs(v) <= 10**5 for v in values)
        if head is not None and head.cycle is not None:
            assert 0 <= head.cycle < len(values)
            endings.update((head.cycle, head.cycle - len(values)))

    for_cases(spec, law, 300)
    assert {0, 1, 2, 3} <= sizes and 1000 < max(sizes) <= 10_000
    assert {0, 1, 2, -1, -2} <= endings


def test_worst_loops_from_its_end_to_its_middle(spec):
    first, again, other = (spec.worst(n=64, rng=Random(seed)) for seed in (1, 1, 2))
    assert first == again != other
    (head,) = first.args
    assert len(head.values) == 64 and head.cycle == 32


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def detectCycle(self, head: Optional[ListNode]) -> Optional[ListNode]:\n"
        b"        slow = fast = head\n"
        b"        while fast and fast.next:\n"
        b"            slow, fast = slow.next, fast.next.next\n"
        b"            if slow == fast:\n"
        b"                slow = head\n"
        b"                while slow != fast:\n"
        b"                    slow, fast = slow.next, fast.next\n"
        b"                return slow\n"
        b"        return None\n"
    )
    assert judge.run("linked_list_cycle_start", source).verdict is Verdict.AC
