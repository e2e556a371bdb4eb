"""Three Sum against itertools.combinations and numpy, on lists large and small."""

from __future__ import annotations

from collections import Counter
from itertools import combinations_with_replacement
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("sort_two_pointers", "kinds_of_triples")


def by_values(nums):
    """All sorted triples of values with sum 0 for which the list has the entries."""
    have = Counter(nums)
    triples = combinations_with_replacement(sorted(have), 3)
    return [list(t) for t in triples if sum(t) == 0 and Counter(t) <= have]


def in_order(triples):
    return sorted(sorted(triple) for triple in triples)


def agree(spec, references, nums):
    wanted = by_values(nums)
    assert in_order(spec.oracle((nums,))) == wanted
    for solve in references:
        assert in_order(solve(list(nums))) == wanted


@pytest.fixture
def spec(load_spec):
    return load_spec("three_sum")


@pytest.fixture
def references(load_solution):
    return [load_solution("three_sum", name).three_sum for name in REFERENCES]


def test_all_agree_on_all_small_lists_in_several_orders(spec, references):
    rng = Random(3)
    for size in range(3, 8):
        for entries in combinations_with_replacement((-3, -2, -1, 0, 1, 2, 4), size):
            nums = list(entries)
            rng.shuffle(nums)
            agree(spec, references, nums)


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
        (nums,) = case.args
        assert 3 <= len(nums) <= 30
        assert all(abs(number) <= 10**5 for number in nums)
        agree(spec, references, nums)

    law()


def test_worst_has_many_triples_as_numpy_counts_them(spec, references):
    n = 256
    (nums,) = spec.worst(n=n, rng=Random(7)).args
    assert len(set(nums)) == n
    values = np.array(nums)
    sums = values[:, None, None] + values[None, :, None] + values[None, None, :]
    equal = np.count_nonzero(2 * values[:, None] + values[None, :] == 0)
    zeros = np.count_nonzero(values == 0)
    triples = (np.count_nonzero(sums == 0) - 3 * equal + 2 * zeros) // 6
    assert triples > n * n / 100
    for solve in references:
        different = [triple for triple in solve(list(nums)) if len(set(triple)) == 3]
        assert len(different) == triples


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def threeSum(self, nums: List[int]) -> List[List[int]]:\n"
        b"        res = set()\n"
        b"        nums.sort()\n"
        b"        for i in range(len(nums) - 2):\n"
        b"            if nums[i] > 0:\n"
        b"                break\n"
        b"            seen = set()\n"
        b"            for j in range(i + 1, len(nums)):\n"
        b"                k = -nums[i] - nums[j]\n"
        b"                if k in seen:\n"
        b"                    res.add((nums[i], k, nums[j]))\n"
        b"                seen.add(nums[j])\n"
        b"        return list(res)\n"
    )
    assert judge.run("three_sum", source).verdict is Verdict.AC
