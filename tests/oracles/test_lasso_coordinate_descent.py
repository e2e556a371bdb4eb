"""The lasso against scikit-learn, and against exact fractions."""

from __future__ import annotations

import math
import warnings
from fractions import Fraction
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.linear_model import Lasso

from judge.spec import Wrong

REFERENCES = ("residuals_numpy", "products_numpy", "residuals_lists")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("lasso_coordinate_descent")


@pytest.fixture
def solutions(load_solution):
    slug = "lasso_coordinate_descent"
    return {name: load_solution(slug, name).fit for name in REFERENCES}


@pytest.fixture
def drawn(spec):
    """Return the arguments of 500 drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=500,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args)))()
    return list(DRAWN)


def accepts(spec, args, got):
    try:
        spec.check(args, (np.asarray(got[0], dtype=float), float(got[1])))
    except Wrong as wrong:
        assert wrong.reason and wrong.expected is not None
        return False
    return True


def small_tables():
    """Yield all tables of two rows, and of three rows with one column."""
    for n, d, numbers in ((2, 2, (0, 1, 3)), (3, 1, (-1, 0, 2)), (2, 1, (0, 1, 4))):
        for flat in product(numbers, repeat=n * d):
            for y in product((-1.0, 0.0, 2.5), repeat=n):
                alpha = (0.1, 0.5, 1.0)[sum(flat) % 3]
                yield np.array(flat, dtype=float).reshape(n, d), np.array(y), alpha


def exact_laws(X, y, alpha, w, b):
    """Tell whether w and b keep the laws of the statement, in fractions."""
    near = Fraction("0.000001")
    rows = [list(map(Fraction, row)) for row in X.tolist()]
    w, b, alpha, n = (
        [Fraction(float(a)) for a in w],
        Fraction(b),
        Fraction(alpha),
        len(y),
    )
    r = [
        Fraction(v) - sum(a * x for a, x in zip(w, row, strict=True)) - b
        for v, row in zip(y.tolist(), rows, strict=True)
    ]
    if abs(sum(r)) / n > near * (1 + sum(map(abs, r)) / n):
        return False
    for weight, column in zip(w, zip(*rows, strict=True), strict=True):
        mean = sum(column) / n
        terms = [v * (x - mean) for v, x in zip(r, column, strict=True)]
        g, slack = sum(terms) / n, near * (1 + sum(map(abs, terms)) / n)
        if weight == 0:
            if abs(g) > alpha + slack:
                return False
        elif abs(g - (alpha if weight > 0 else -alpha)) > slack:
            return False
    return True


def by_scikit_learn(X, y, alpha):
    model = Lasso(alpha=alpha, tol=1e-14, max_iter=100_000)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "did not converge": to the last digit
        model.fit(X, y)
    return model.coef_, float(model.intercept_)


def test_solutions_are_right_on_small_tables_and_drawn_cases(spec, solutions, drawn):
    small = list(small_tables())
    assert len(small) > 1400
    for X, y, alpha in small + drawn:
        for name, fit in solutions.items():
            got = fit(X.copy(), y.copy(), alpha)
            assert accepts(spec, (X, y, alpha), got), name


def test_the_minimum_keeps_the_laws_exactly(spec, drawn):
    for args in drawn + list(small_tables())[::4]:
        w, b = spec.minimum(*args)
        assert exact_laws(*args, w, b)
        assert accepts(spec, args, (w, b))


def test_scikit_learn_finds_the_same_least_value(spec, drawn):
    for X, y, alpha in drawn:
        w, b = by_scikit_learn(X, y, alpha)
        assert accepts(spec, (X, y, alpha), (w, b))
        best, c = spec.minimum(X, y, alpha)
        found = spec.objective(X, y, alpha, w, b)
        least = spec.objective(X, y, alpha, np.array(best), c)
        assert math.isclose(found, least, rel_tol=1e-9, abs_tol=1e-9)


def test_check_accepts_what_the_laws_do_in_fractions(spec, drawn):
    """What the laws allow and the value of J does not is a near miss of both."""
    rng = Random(5)
    right = wrong = 0
    for X, y, alpha in drawn[::4]:
        w, b = spec.minimum(X, y, alpha)
        for off in (0, 1e-9, 1e-7, 1e-5, 1e-3, 0.1):
            moved = [a + off * rng.uniform(-1, 1) if a else a for a in w]
            shift = float(X.mean(axis=0) @ (np.array(w) - moved))
            got = moved, b + shift + off * rng.choice((0, 0, 1))
            wanted = exact_laws(X, y, alpha, *got)
            found = accepts(spec, (X, y, alpha), got)
            assert found == wanted or (wanted and off > 1e-8)
            right, wrong = right + found, wrong + (not found)
    assert right > 200 and wrong > 150


def test_a_tiny_weight_is_not_0(spec):
    args = np.array([[0.0], [1.0], [2.0]]), np.array([0.0, 0.5, 0.0]), 1.0
    assert accepts(spec, args, ([0.0], 0.5 / 3))
    assert not accepts(spec, args, ([1e-12], 0.5 / 3))


def test_any_share_between_equal_columns_is_accepted(spec):
    args = (
        np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]]),
        np.array([0.0, 2.0, 4.0]),
        0.5,
    )
    (first, second), b = spec.minimum(*args)
    total = first + second
    for share in (0.0, 0.25, 1.0):
        assert accepts(spec, args, ([share * total, (1 - share) * total], b))
    assert not accepts(spec, args, ([2 * total, -total], b))


@pytest.mark.parametrize(
    "got",
    [
        ([], 0.0),
        ([0.0, 0.0], 0.0),
        ([[0.0]], 0.0),
        (0.0, 0.0),
        ([math.nan], 0.0),
        ([math.inf], 0.0),
        ([0.0], -math.inf),
        ([0.0], math.nan),
        ([1e308], -1e308),
        ([-1e99], 1e99),
        ([0.0], 0.0),
    ],
)
def test_check_rejects_odd_answers_without_failing(spec, got):
    args = np.array([[-1000.0], [1.0], [1000.0]]), np.array([-9.0, 1.0, 9.0]), 0.01
    assert not accepts(spec, args, got)


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    for X, y, alpha in drawn:
        n, d = X.shape
        assert 1 <= n <= 40 and 1 <= d <= 4 and y.shape == (n,)
        assert np.abs(X).max() <= 1100 and np.abs(y).max() <= 1000
        assert 0.01 <= alpha <= 10 and spec.is_quick(X, y, alpha)


@pytest.mark.parametrize("n", [64, 100, 3000])
def test_worst_uses_some_columns_and_few_rounds(spec, solutions, n, monkeypatch):
    args = spec.worst(n=n, rng=Random(n)).args
    assert args[0].shape == (n, 4) and args[2] == 0.1
    w, _ = spec.minimum(*args)
    assert w[0] > 1 and w[1] < -0.5
    assert all(accepts(spec, args, fit(*args)) for fit in solutions.values())
    monkeypatch.setattr(spec, "ROUNDS", 30)
    assert spec.is_quick(*args)
