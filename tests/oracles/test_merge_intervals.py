"""Merge Intervals against NetworkX: what overlaps is connected."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

import networkx
import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("sort_by_start", "starts_and_ends")


def by_components(intervals):
    """Each component of the graph of overlaps is one interval of the answer."""
    overlaps = networkx.Graph()
    overlaps.add_nodes_from(range(len(intervals)))
    for i, j in combinations(range(len(intervals)), 2):
        if max(intervals[i][0], intervals[j][0]) <= min(
            intervals[i][1], intervals[j][1]
        ):
            overlaps.add_edge(i, j)
    return sorted(
        [min(intervals[i][0] for i in part), max(intervals[i][1] for i in part)]
        for part in networkx.connected_components(overlaps)
    )


@pytest.fixture
def spec(load_spec):
    return load_spec("merge_intervals")


@pytest.fixture
def references(load_solution):
    slug = "merge_intervals"
    return [load_solution(slug, name).merge_intervals for name in REFERENCES]


def agree(spec, references, intervals):
    wanted = by_components(intervals)
    assert spec.oracle((intervals,)) == wanted
    for solve in references:
        assert solve([list(pair) for pair in intervals]) == wanted


def test_all_agree_on_all_lists_of_up_to_three_small_intervals(spec, references):
    every = [[a, b] for a in range(5) for b in range(a, 5)]
    for size in (1, 2, 3):
        for intervals in product(every, repeat=size):
            agree(spec, references, list(intervals))


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
        (intervals,) = case.args
        assert 1 <= len(intervals) <= 40
        assert all(0 <= start <= end <= 10**4 for start, end in intervals)
        agree(spec, references, intervals)

    law()


@pytest.mark.parametrize("n", [1, 64, 5000, 12000])
def test_worst_leaves_as_many_intervals_apart_as_the_range_allows(spec, references, n):
    (intervals,) = spec.worst(n=n, rng=Random(n)).args
    assert len(intervals) == n
    assert all(0 <= start <= end <= 10**4 for start, end in intervals)
    for solve in references:
        assert len(solve([list(pair) for pair in intervals])) == min(n, 5000)


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def merge(self, intervals: List[List[int]]) -> List[List[int]]:\n"
        b"        intervals.sort(key=lambda x: x[0])\n"
        b"        out = [intervals[0]]\n"
        b"        for cur in intervals[1:]:\n"
        b"            if cur[0] > out[-1][1]:\n"
        b"                out.append(cur)\n"
        b"            elif cur[1] > out[-1][1]:\n"
        b"                out[-1][1] = cur[1]\n"
        b"        return out\n"
    )
    assert judge.run("merge_intervals", source).verdict is Verdict.AC
