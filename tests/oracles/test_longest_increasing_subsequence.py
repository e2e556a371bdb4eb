"""Longest Increasing Subsequence against all subsequences, and longest paths."""

from __future__ import annotations

from itertools import combinations, pairwise, permutations, product
from random import Random

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

import judge
from judge.verdicts import Verdict

REFERENCES = ("smallest_ends", "tree_of_bests")
RIGHT_BUT_SLOW = ("wrong/all_before", "wrong/walks_through_the_ends")


@pytest.fixture
def spec(load_spec):
    return load_spec("longest_increasing_subsequence")


@pytest.fixture
def solutions(load_solution):
    slug, load = "longest_increasing_subsequence", load_solution
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: getattr(load(slug, name), slug) for name in names}


def for_cases(spec, law, count):
    """Call `law` with the arguments of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def by_trying_all(nums):
    for length in range(len(nums), 0, -1):
        for chosen in combinations(nums, length):
            if all(one < other for one, other in pairwise(chosen)):
                return length
    return 0


def by_longest_path(nums):
    """An arrow leads from each entry to every greater one behind it."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(nums)))
    places = combinations(range(len(nums)), 2)
    graph.add_edges_from((i, j) for i, j in places if nums[i] < nums[j])
    return nx.dag_longest_path_length(graph) + 1


def small_lists():
    """Yield all lists of up to five entries from -1 to 2, and all orders of six."""
    for size in range(1, 6):
        yield from map(list, product((-1, 0, 1, 2), repeat=size))
    yield from map(list, permutations(range(-2, 4)))


def test_trying_all_agrees_with_oracle_and_solutions_on_all_small_lists(
    spec, solutions
):
    for nums in small_lists():
        right = by_trying_all(nums)
        assert spec.oracle((nums,)) == right
        for name, solve in solutions.items():
            assert solve(list(nums)) == right, name


def test_longest_paths_agree_with_the_oracle_on_drawn_lists(spec):
    def law(nums):
        assert spec.oracle((nums,)) == by_longest_path(nums)

    for_cases(spec, law, 500)


def test_solutions_agree_with_the_oracle_on_drawn_lists(spec, solutions):
    def law(nums):
        right = spec.oracle((nums,))
        for name, solve in solutions.items():
            assert solve(list(nums)) == right, name

    for_cases(spec, law, 2000)


def test_drawn_lists_keep_the_promises_of_the_statement(spec):
    def law(nums):
        assert 1 <= len(nums) <= 40
        assert all(abs(number) <= 10**4 for number in nums)

    for_cases(spec, law, 500)


def test_worst_stays_in_range_and_its_answer_grows(spec, solutions):
    answers = []
    for n in (64, 1024, 16384):
        (nums,) = spec.worst(n=n, rng=Random(n)).args
        assert len(nums) == n
        assert all(abs(number) <= 10**4 for number in nums)
        answers.append(solutions["smallest_ends"](nums))
    assert answers[1] > 4 * answers[0]
    assert answers[2] > 4 * answers[1]


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def lengthOfLIS(self, nums: List[int]) -> int:\n"
        b"        sub = []\n"
        b"        for num in nums:\n"
        b"            i = bisect_left(sub, num)\n"
        b"            if i == len(sub):\n"
        b"                sub.append(num)\n"
        b"            else:\n"
        b"                sub[i] = num\n"
        b"        return len(sub)\n"
    )
    assert judge.run("longest_increasing_subsequence", source).verdict is Verdict.AC
