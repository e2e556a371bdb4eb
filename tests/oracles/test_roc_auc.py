"""ROC-AUC against scikit-learn, and against the curve drawn point by point."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, product
from math import atan, isclose
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.metrics import roc_auc_score

REFERENCES = ("rank_sum", "trapezoids", "searched_numpy")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("roc_auc")


@pytest.fixture
def solutions(load_solution):
    return [load_solution("roc_auc", name).roc_auc for name in REFERENCES]


@pytest.fixture
def drawn(spec):
    """Return the arguments of 700 drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=700,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args)))()
    return list(DRAWN)


def along_the_curve(y, s):
    """The area as the statement tells it, threshold by threshold, in fractions."""
    points = [(Fraction(0), Fraction(0))]
    for threshold in sorted(set(s), reverse=True):
        called = [label for label, x in zip(y, s, strict=True) if x >= threshold]
        tpr = Fraction(called.count(1), y.count(1))
        points.append((Fraction(called.count(0), y.count(0)), tpr))
    assert points[-1] == (1, 1)
    return sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in pairwise(points))


def close(a, b):
    return isclose(a, b, rel_tol=0, abs_tol=1e-12)


def test_all_agree_on_all_small_lists(spec, solutions):
    for n in (2, 3, 4, 5):
        for y in product((0, 1), repeat=n):
            if len(set(y)) < 2:
                continue
            for s in product((-1.0, 0.5, 2.0), repeat=n):
                args = list(y), list(s)
                wanted = float(along_the_curve(*args))
                assert close(spec.oracle(args), wanted)
                assert all(close(solve(*args), wanted) for solve in solutions)


def test_all_agree_with_the_curve_on_drawn_cases(spec, solutions, drawn):
    for y, s in drawn:
        wanted = float(along_the_curve(y, s))
        assert close(spec.oracle((y, s)), wanted)
        assert all(close(solve(y, s), wanted) for solve in solutions)


def test_scikit_learn_agrees_on_drawn_cases(spec, drawn):
    areas = [roc_auc_score(y, s) for y, s in drawn[::2]]
    for args, area in zip(drawn[::2], areas, strict=True):
        assert close(spec.oracle(args), area)
    assert min(areas) == 0 and max(areas) == 1 and len(set(areas)) > 100


def test_only_the_order_of_the_scores_counts(spec, solutions, drawn):
    for y, s in drawn[::2]:
        area = spec.oracle((y, s))
        for keep in (lambda x: x * 0.5, lambda x: x * 4, sorted(set(s)).index, atan):
            moved = [float(keep(x)) for x in s]
            if len(set(moved)) == len(set(s)):  # no rounding has made a tie
                assert spec.oracle((y, moved)) == area
                assert all(close(solve(y, moved), area) for solve in solutions)
        assert close(spec.oracle((y, [-x for x in s])), 1 - area)
        assert close(spec.oracle(([1 - label for label in y], s)), 1 - area)


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for y, s in drawn:
        assert 2 <= len(y) == len(s) <= 60 and set(y) == {0, 1}
        assert all(isinstance(x, float) and abs(x) <= 1e301 for x in s)


@pytest.mark.parametrize("n", [2, 3, 999, 1001, 4096])
def test_worst_has_both_labels_and_an_area_near_a_half(spec, solutions, n):
    y, s = args = spec.worst(n=n, rng=Random(n)).args
    assert len(y) == len(s) == n and set(y) == {0, 1}
    assert all(close(solve(*args), spec.oracle(args)) for solve in solutions)
    if n > 900:
        assert 0.4 < spec.oracle(args) < 0.6
    if n < 1002:
        assert close(spec.oracle(args), float(along_the_curve(y, s)))


def test_both_ways_of_the_oracle_are_the_same(spec):
    y, s = spec.worst(n=600, rng=Random(1)).args
    ones = [x for label, x in zip(y, s, strict=True) if label]
    zeros = [x for label, x in zip(y, s, strict=True) if not label]
    assert spec.by_groups(ones, zeros) == spec.oracle((y, s))
