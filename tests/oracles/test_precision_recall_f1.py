"""Precision, recall and F1 against scikit-learn, and in fractions from a matrix."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.metrics import precision_recall_fscore_support

REFERENCES = ("three_counts", "bins_numpy")
AVERAGES = (None, "micro", "macro", "weighted")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("precision_recall_f1")


@pytest.fixture
def solutions(load_solution):
    return [load_solution("precision_recall_f1", name).prf for name in REFERENCES]


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


def by_matrix(y, p, average):
    """Fractions, from the diagonal and the margins of the confusion matrix."""
    classes = sorted({*y, *p})
    rows = list(zip(y, p, strict=True))
    matrix = [[rows.count((a, b)) for b in classes] for a in classes]
    diagonal = [matrix[i][i] for i in range(len(classes))]
    true, called = list(map(sum, matrix)), list(map(sum, zip(*matrix, strict=True)))

    def ratios(parts, wholes):
        pairs = zip(parts, wholes, strict=True)
        return [Fraction(a, b) if b else Fraction(0) for a, b in pairs]

    if average == "micro":
        diagonal, true, called = [sum(diagonal)], [sum(true)], [sum(called)]
    precision, recall = ratios(diagonal, called), ratios(diagonal, true)
    sums = [a + b for a, b in zip(precision, recall, strict=True)]
    products = zip(precision, recall, sums, strict=True)
    f1 = [2 * a * b / total if total else Fraction(0) for a, b, total in products]
    if average is None:
        return precision, recall, f1
    weights = true if average == "weighted" else [1] * len(true)
    return tuple(
        sum(w * x for w, x in zip(weights, values, strict=True)) / sum(weights)
        for values in (precision, recall, f1)
    )


def close(found, wanted):
    for one, other in zip(found, wanted, strict=True):
        assert np.shape(one) == np.shape(other)
        np.testing.assert_allclose(
            np.array(one, dtype=float), np.array(other, dtype=float), 0, 1e-12
        )
    return True


def test_all_agree_on_all_small_lists(spec, solutions):
    for n in (1, 2, 3):
        for y, p in product(product((-1, 0, 4), repeat=n), repeat=2):
            for average in AVERAGES:
                args = list(y), list(p), average
                wanted = by_matrix(*args)
                assert close(spec.oracle(args), wanted)
                assert all(close(solve(*args), wanted) for solve in solutions)


def test_all_agree_with_fractions_on_drawn_cases(spec, solutions, drawn):
    for args in drawn:
        wanted = by_matrix(*args)
        assert close(spec.oracle(args), wanted)
        assert all(close(solve(*args), wanted) for solve in solutions)


def test_scikit_learn_agrees_on_drawn_cases(spec, drawn):
    for y, p, average in drawn[::2]:
        *found, _ = precision_recall_fscore_support(
            y, p, average=average, zero_division=0.0
        )
        assert close(spec.oracle((y, p, average)), found)


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for y, p, average in drawn:
        assert 1 <= len(y) == len(p) <= 60 and average in AVERAGES
        assert all(type(x) is int and abs(x) <= 10**9 for x in (*y, *p))


@pytest.mark.parametrize("n", [4, 1000, 2000])
def test_worst_has_two_roots_of_n_classes_and_the_right_answer(spec, solutions, n):
    y, p, _ = args = spec.worst(n=n, rng=Random(n)).args
    assert len(y) == len(p) == n and len({*y, *p}) ** 2 <= 4 * n
    for average in AVERAGES:
        wanted = spec.oracle((y, p, average))
        assert all(close(solve(y, p, average), wanted) for solve in solutions)
    assert spec.by_walk(y, p) == spec.by_definition(y, p)
    assert args[2] == "weighted"
