"""Top K Frequent against collections.Counter, on lists large and small."""

from __future__ import annotations

from collections import Counter
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("sort_by_count", "heap_of_k", "buckets")


def clear_answer(nums, k):
    """The k most common values, None if it is not clear which they are."""
    ranked = [*Counter(nums).most_common(), (None, 0)]
    if k >= len(ranked) or ranked[k - 1][1] == ranked[k][1]:
        return None
    return sorted(value for value, _ in ranked[:k])


@pytest.fixture
def spec(load_spec):
    return load_spec("top_k_frequent")


@pytest.fixture
def references(load_solution):
    slug = "top_k_frequent"
    return [load_solution(slug, name).top_k_frequent for name in REFERENCES]


def test_all_agree_with_the_counter_on_all_small_lists(spec, references):
    for size in range(1, 7):
        for nums in map(list, product((-1, 0, 1, 2), repeat=size)):
            for k in range(1, 5):
                wanted = clear_answer(nums, k)
                if wanted is not None:
                    assert sorted(spec.oracle((nums, k))) == wanted
                    for solve in references:
                        assert sorted(solve(list(nums), k)) == wanted


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
        nums, k = case.args
        assert 1 <= len(nums) <= 60
        assert all(abs(number) <= 10**4 for number in nums)
        wanted = clear_answer(nums, k)
        assert wanted is not None
        assert sorted(spec.oracle((nums, k))) == wanted
        for solve in references:
            assert sorted(solve(list(nums), k)) == wanted

    law()


@pytest.mark.parametrize("n", [8, 64, 1001, 65536])
def test_worst_asks_for_half_of_many_values_and_is_clear(spec, references, n):
    nums, k = spec.worst(n=n, rng=Random(n)).args
    assert len(nums) == n
    assert k == len(set(nums)) // 2 == min(n // 4, 20000) // 2
    wanted = clear_answer(nums, k)
    assert wanted is not None
    for solve in references:
        assert sorted(solve(list(nums), k)) == wanted


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def topKFrequent(self, nums: List[int], k: int) -> List[int]:\n"
        b"        count = collections.Counter(nums)\n"
        b"        return heapq.nlargest(k, count.keys(), key=count.get)\n"
    )
    assert judge.run("top_k_frequent", source).verdict is Verdict.AC
