"""Binary Search against enumeration, on all small lists and on drawn ones."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("three_ways", "first_not_less")


def by_enumeration(nums, target):
    return {number: at for at, number in enumerate(nums)}.get(target, -1)


@pytest.fixture
def spec(load_spec):
    return load_spec("binary_search")


@pytest.fixture
def references(load_solution):
    return [load_solution("binary_search", name).binary_search for name in REFERENCES]


def agree(spec, references, nums, target):
    wanted = by_enumeration(nums, target)
    assert spec.oracle((nums, target)) == wanted
    assert [solve(nums, target) for solve in references] == [wanted] * 2


def test_all_agree_on_every_list_out_of_nine_numbers_and_every_target(spec, references):
    for size in range(1, 10):
        for nums in combinations(range(-4, 5), size):
            for target in range(-6, 7):
                agree(spec, references, list(nums), target)


def test_drawn_cases_keep_the_promises_and_all_agree_on_them(spec, references):
    @settings(
        max_examples=2000,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(spec.cases())
    def law(case):
        nums, target = case.args
        assert 1 <= len(nums) <= 60
        assert all(abs(number) <= 10**7 for number in (*nums, target))
        assert nums == sorted(set(nums))
        agree(spec, references, nums, target)

    law()


@pytest.mark.parametrize("n", [1, 64, 1000, 524288])
def test_worst_misses_the_target_far_from_both_ends(spec, references, n):
    nums, target = spec.worst(n=n, rng=Random(n)).args
    assert len(nums) == n
    assert nums == sorted(set(nums))
    assert all(abs(number) <= 10**7 for number in (nums[0], nums[-1], target))
    assert [solve(nums, target) for solve in references] == [-1, -1]
    smaller = sum(number < target for number in nums)
    assert n < 64 or 0.85 < smaller / n < 0.9


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def search(self, nums: List[int], target: int) -> int:\n"
        b"        i = bisect.bisect_left(nums, target)\n"
        b"        return i if i < len(nums) and nums[i] == target else -1\n"
    )
    assert judge.run("binary_search", source).verdict is Verdict.AC
