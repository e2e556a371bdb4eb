"""Two Sum against itertools.combinations: which pairs are right, and no others."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import Wrong

REFERENCES = ("hash_map", "sort_two_pointers")
RIGHT_BUT_SLOW = ("wrong/brute_force", "wrong/in_a_slice", "wrong/keys_in_a_list")


@pytest.fixture
def spec(load_spec):
    return load_spec("two_sum")


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


def right_pairs(nums, target):
    places = combinations(range(len(nums)), 2)
    return {(i, j) for i, j in places if nums[i] + nums[j] == target}


def accepts(spec, nums, target, got):
    try:
        spec.check((nums, target), got)
    except Wrong as wrong:
        assert wrong.reason and "None" not in wrong.reason
        assert tuple(sorted(wrong.expected)) in right_pairs(nums, target)
        return False
    return True


def test_check_accepts_exactly_the_pairs_of_combinations_on_all_small_lists(spec):
    for size in (2, 3, 4):
        for nums in map(list, product((-2, 0, 1, 2), repeat=size)):
            for target in {a + b for a, b in combinations(nums, 2)}:
                right = right_pairs(nums, target)
                for got in product(range(-2, size + 2), repeat=2):
                    wanted = tuple(sorted(got)) in right
                    assert accepts(spec, nums, target, list(got)) == wanted


def test_check_accepts_exactly_the_pairs_of_combinations_on_drawn_lists(spec):
    def law(nums, target):
        right = right_pairs(nums, target)
        for i, j in product(range(len(nums)), repeat=2):
            wanted = (min(i, j), max(i, j)) in right
            assert accepts(spec, nums, target, [i, j]) == wanted

    for_cases(spec, law, 150)


@pytest.mark.parametrize("got", [[], [0], [0, 1, 2], [0, 0], [10**30, 0], [-1, -2]])
def test_check_rejects_odd_answers_without_failing(spec, got):
    assert not accepts(spec, [3, 4], 7, got)


def test_solutions_find_a_pair_of_combinations(spec, load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    solutions = {name: load_solution("two_sum", name).two_sum for name in names}

    def law(nums, target):
        right = right_pairs(nums, target)
        for name, solve in solutions.items():
            assert tuple(sorted(solve(list(nums), target))) in right, name

    for_cases(spec, law)


def test_drawn_cases_keep_the_promises_of_the_statement(spec):
    def law(nums, target):
        assert 2 <= len(nums) <= 60
        assert all(abs(number) <= 10**9 for number in (*nums, target))
        assert right_pairs(nums, target)

    for_cases(spec, law)


@pytest.mark.parametrize("n", [64, 100, 777])
def test_worst_has_one_pair_far_from_both_ends(spec, n):
    nums, target = spec.worst(n=n, rng=Random(n)).args
    assert len(set(nums)) == len(nums) == n
    assert all(abs(number) <= 10**9 for number in (*nums, target))
    ((i, j),) = right_pairs(nums, target)
    assert n / 4 < i < j < 3 * n / 4
    assert j - i > n / 5


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))
