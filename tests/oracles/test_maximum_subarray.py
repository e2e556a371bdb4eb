"""Maximum Subarray against halves that are solved apart, on lists large and small."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings

from judge.judging import load_problem
from judge.verdicts import Verdict

REFERENCES = ("ending_here", "lowest_sum_before")


def by_halves(nums):
    """The best slice is in the left half, in the right one, or over the middle."""
    if len(nums) == 1:
        return nums[0]
    middle = len(nums) // 2
    over = sum(
        max(sum(half[:size]) for size in range(1, len(half) + 1))
        for half in (nums[:middle][::-1], nums[middle:])
    )
    return max(by_halves(nums[:middle]), by_halves(nums[middle:]), over)


@pytest.fixture
def spec(load_spec):
    return load_spec("maximum_subarray")


def solution(name):
    path = load_problem("maximum_subarray").solutions_root / f"{name}.py"
    namespace: dict = {}
    exec(compile(path.read_text("utf-8"), str(path), "exec"), namespace)
    return namespace["maximum_subarray"]


def test_oracle_and_references_agree_with_halves_on_all_small_lists(spec):
    solve = [solution(name) for name in REFERENCES]
    for size in range(1, 7):
        for nums in product((-2, -1, 0, 1), repeat=size):
            wanted = by_halves(nums)
            assert spec.oracle((list(nums),)) == wanted
            assert [one(list(nums)) for one in solve] == [wanted] * len(solve)


def test_drawn_cases_keep_the_promises_of_the_statement(spec):
    @settings(max_examples=300, database=None, deadline=None, derandomize=True)
    @given(spec.cases())
    def law(case):
        (nums,) = case.args
        assert 1 <= len(nums) <= 60
        assert all(-(10**4) <= number <= 10**4 for number in nums)
        assert spec.oracle(case.args) == by_halves(nums)

    law()


def test_what_leetcode_accepts_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def maxSubArray(self, nums: List[int]) -> int:\n"
        b"        for i in range(1, len(nums)):\n"
        b"            if nums[i - 1] > 0:\n"
        b"                nums[i] += nums[i - 1]\n"
        b"        return max(nums)\n"
    )
    assert judge.run("maximum_subarray", source).verdict is Verdict.AC
