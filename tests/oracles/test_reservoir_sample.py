"""Reservoir Sample: every draw that can be made, SciPy, and thousands of cases."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from scipy import stats

from judge.spec import Wrong

REFERENCES = ("one_by_one", "highest_tickets")


@pytest.fixture
def spec(load_spec):
    return load_spec("reservoir_sample")


@pytest.fixture
def solutions(load_solution):
    return {name: load_solution("reservoir_sample", name).sample for name in REFERENCES}


class Told(Random):
    """Draws what it is told, and notes from how many."""

    def __init__(self, draws):
        super().__init__()
        self.draws, self.ranges = iter(draws), []

    def randrange(self, stop):
        self.ranges.append(stop)
        return next(self.draws)


@pytest.mark.parametrize("n", range(8))
@pytest.mark.parametrize("k", range(4))
def test_all_draws_together_choose_every_subset_equally_often(solutions, n, k):
    ranges = range(k + 1, n + 1)
    counts: Counter = Counter()
    for draws in product(*map(range, ranges)):
        rng = Told(draws)
        kept = solutions["one_by_one"](iter(range(n)), k, rng)
        assert rng.ranges == list(ranges)
        counts[tuple(sorted(kept))] += 1
    assert set(counts) == set(combinations(range(n), min(k, n)))
    assert len(set(counts.values())) == 1


def test_references_pass_the_check_on_thousands_of_cases(spec, solutions):
    @settings(
        max_examples=2000,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(spec.cases())
    def law(case):
        items, k, seed = case.args
        assert 0 <= k <= 16 and len(items) <= 40
        assert all(-(10**9) <= item <= 10**9 for item in items)
        for solve in solutions.values():
            got = solve(iter(items), k, Random(seed.value))
            spec.check(case.args, got)
            with pytest.raises(Wrong):
                spec.check(case.args, [*got, 10**10])

    law()


def test_counts_are_rejected_when_scipy_finds_them_too_uneven(spec):
    items = list(range(6))
    choices = list(combinations(items, 2))
    for many in (100, 200, 290, 400):
        answers = [list(choice) for choice in choices[1:] for _ in range(100)]
        answers += [list(choices[0][::-1])] * many
        counts = Counter(tuple(sorted(answer)) for answer in answers)
        chance = stats.chisquare([counts[choice] for choice in choices]).pvalue
        if chance >= spec.LEAST_CHANCE:
            spec.check_chances((items, 2, None), answers)
        else:
            with pytest.raises(Wrong, match=rf"\[0, 1\] {many} times"):
                spec.check_chances((items, 2, None), answers)


def test_references_pass_two_hundred_series_of_each_kind(spec, solutions):
    """Their chances are even: SciPy would see it if they were crowded at one end."""
    found = []
    for number in range(200):
        wanted = spec.chances()[number % 3]
        items, k, _ = wanted.case.args
        solve = solutions[REFERENCES[number % 2]]
        rng = Random(number)
        answers = [solve(iter(items), k, rng) for _ in range(wanted.times // 4)]
        spec.check_chances(wanted.case.args, answers)
        counts = Counter(tuple(sorted(answer)) for answer in answers)
        choices = combinations(items, k)
        found.append(stats.chisquare([counts[choice] for choice in choices]).pvalue)
    assert stats.kstest(found, "uniform").pvalue > 1e-6
