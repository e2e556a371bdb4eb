"""Merge k sorted lists against heapq.merge."""

from __future__ import annotations

from heapq import merge
from itertools import combinations_with_replacement, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import linked_list
from judge.types import linked_list as live_list
from judge.verdicts import Verdict

REFERENCES = ("heap_of_heads", "in_pairs")
RIGHT_BUT_SLOW = ("wrong/looks_at_all_heads", "wrong/one_after_the_other")


@pytest.fixture
def spec(load_spec):
    return load_spec("merge_k_sorted_lists")


@pytest.fixture
def solutions(load_solution):
    return {
        name: load_solution("merge_k_sorted_lists", name).merge_k_sorted_lists
        for name in (*REFERENCES, *RIGHT_BUT_SLOW)
    }


def for_cases(spec, law, count=2000):
    """Call `law` with the lists of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def values_of(lists):
    return [() if each is None else each.values for each in lists]


def walked(node):
    values = []
    while node is not None:
        values.append(node.val)
        node = node.next
    return values


def small_inputs():
    """Yield up to three lists, each of up to three values from 0 to 1."""
    lists = [
        linked_list(values)
        for size in range(4)
        for values in combinations_with_replacement((0, 1), size)
    ]
    for count in range(4):
        yield from product(lists, repeat=count)


def agree(spec, solutions, lists):
    right = list(merge(*values_of(lists)))
    found = spec.oracle((lists,))
    assert ([] if found is None else list(found.values)) == right
    for name, solve in solutions.items():
        fresh = [live_list(values) for values in values_of(lists)]
        assert walked(solve(fresh)) == right, name


def test_oracle_and_solutions_agree_with_heapq_merge_on_all_small_inputs(
    spec, solutions
):
    count = 0
    for lists in small_inputs():
        agree(spec, solutions, lists)
        count += 1
    assert count > 1000


def test_oracle_and_solutions_agree_with_heapq_merge_on_drawn_lists(spec, solutions):
    for_cases(spec, lambda lists: agree(spec, solutions, lists), 500)


def test_drawn_lists_keep_the_promises_of_the_statement(spec):
    counts, lengths, values = set(), set(), set()

    def law(lists):
        counts.add(len(lists))
        for each in values_of(lists):
            lengths.add(len(each))
            values.update(each)
            assert list(each) == sorted(each)
        assert sum(map(len, values_of(lists))) <= 600

    for_cases(spec, law, 300)
    assert min(counts) == 0 and 30 < max(counts) <= 60
    assert min(lengths) == 0 and 100 < max(lengths) <= 500
    assert min(values) >= -(10**4) and max(values) <= 10**4


@pytest.mark.parametrize("n", [64, 100, 8192])
def test_worst_has_lists_of_eight_values_that_lie_between_each_other(spec, n):
    (lists,) = spec.worst(n=n, rng=Random(n)).args
    assert len(lists) == -(-n // 8) <= 1024
    assert sum(map(len, values_of(lists))) == n
    assert all(list(each) == sorted(each) for each in values_of(lists))
    firsts, lasts = zip(
        *((each[0], each[-1]) for each in values_of(lists)), strict=True
    )
    assert sum(firsts) / len(lists) < -5000 and sum(lasts) / len(lists) > 5000
    assert spec.worst(n=n, rng=Random(1)) == spec.worst(n=n, rng=Random(1))
    assert spec.worst(n=n, rng=Random(1)) != spec.worst(n=n, rng=Random(2))


def test_labels_tell_what_is_special(spec):
    def labels(*lists):
        return set(spec.labels(([linked_list(each) for each in lists],)))

    assert labels() == {"no lists"}
    assert labels([1, 2]) == {"one list"}
    assert labels([], []) == {"all empty"}
    assert labels([], [1]) == {
        "some empty",
        "first list empty",
        "lists of different lengths",
    }
    assert labels([1], [1], [1]) == {
        "odd number of lists",
        "equal values in different lists",
        "all values equal",
    }


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def mergeKLists(self, lists: List[Optional[ListNode]]):\n"
        b"        h = []\n"
        b"        for i, l in enumerate(lists):\n"
        b"            if l:\n"
        b"                heapq.heappush(h, (l.val, i))\n"
        b"        d = p = ListNode(0)\n"
        b"        while h:\n"
        b"            v, i = heapq.heappop(h)\n"
        b"            p.next = ListNode(v)\n"
        b"            p = p.next\n"
        b"            lists[i] = lists[i].next\n"
        b"            if lists[i]:\n"
        b"                heapq.heappush(h, (lists[i].val, i))\n"
        b"        return d.next\n"
    )
    assert judge.run("merge_k_sorted_lists", source).verdict is Verdict.AC
