"""Softmax and cross-entropy against SciPy, by values and by finite differences."""

from __future__ import annotations

from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.optimize import approx_fprime
from scipy.special import log_softmax

from judge.checkers import compare
from judge.judging import load_problem

REFERENCES = ("loops", "vectorised")
RIGHT_BUT_SLOW = (
    "wrong/multiplies_by_the_jacobian",
    "wrong/softmax_of_all_for_each_row",
)
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("softmax_cross_entropy")


@pytest.fixture
def solutions(load_solution):
    slug, names = "softmax_cross_entropy", (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution(slug, name).loss_grad for name in names}


@pytest.fixture
def drawn(spec):
    """Return the arguments of many drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=600,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args)))()
    return list(DRAWN)


@pytest.fixture
def accepts():
    rule = load_problem("softmax_cross_entropy").checker

    def agrees(expected, got):
        loss, gradient = got
        plain = float(loss), np.asarray(gradient, dtype=float)
        return compare(rule, expected, plain) is None

    return agrees


def by_scipy(z, y):
    log_p = log_softmax(z, axis=1)
    return float(-(y * log_p).sum(axis=1).mean()), (np.exp(log_p) - y) / len(z)


def small_cases():
    """Yield all tables of two classes, up to two rows, with these scores."""
    rows = list(product((-10_000.0, -1.0, 0.0, 10_000.0), repeat=2))
    targets = [(1.0, 0.0), (0.0, 1.0), (0.25, 0.75)]
    for z, y in product(rows, targets):
        yield np.array([z]), np.array([y])
    for (a, b), (s, t) in product(product(rows, repeat=2), product(targets, repeat=2)):
        yield np.array([a, b]), np.array([s, t])


def test_oracle_and_solutions_agree_with_scipy_on_all_small_tables(
    spec, solutions, accepts
):
    for z, y in small_cases():
        right = by_scipy(z, y)
        assert accepts(spec.oracle((z, y)), right)
        for name, solve in solutions.items():
            assert accepts(right, solve(z.copy(), y.copy())), name


def test_oracle_and_solutions_agree_with_scipy_on_drawn_cases(
    spec, solutions, drawn, accepts
):
    for z, y in drawn:
        right = by_scipy(z, y)
        assert accepts(spec.oracle((z, y)), right)
        for name, solve in solutions.items():
            assert accepts(right, solve(z.copy(), y.copy())), name


def test_the_gradient_is_what_finite_differences_give(spec, solutions, drawn):
    """Where scores are small; huge ones leave no digits to take differences of."""
    compared = 0
    for z, y in drawn:
        if abs(z).max() > 20:
            continue

        def loss(flat, y=y):
            return solutions["loops"](flat.reshape(y.shape), y)[0]

        slopes = approx_fprime(z.ravel(), loss).reshape(z.shape)
        assert np.allclose(slopes, spec.oracle((z, y))[1], rtol=1e-4, atol=1e-6)
        compared += 1
    assert compared > 100


def test_a_shift_of_a_row_changes_nothing_and_the_gradient_adds_up_to_0(
    solutions, drawn, accepts
):
    for z, y in drawn:
        loss, gradient = solutions["vectorised"](z, y)
        assert np.isfinite(loss) and np.isfinite(gradient).all()
        assert abs(gradient.sum(axis=1)).max() < 1e-12
        shifts = np.arange(len(z))[:, np.newaxis] * 8.0 - 16
        assert accepts((loss, gradient), solutions["loops"](z + shifts, y))


def by_logaddexp(z, y):
    height = np.logaddexp.reduce(z, axis=1, keepdims=True)
    return ((height - z) * y).sum() / len(z), (np.exp(z - height) - y) / len(z)


def by_mean_shift(z, y):
    """Shift by the target's score where it is certain; another stable way."""
    log_p = -np.logaddexp.reduce(z[:, np.newaxis, :] - z[:, :, np.newaxis], axis=2)
    return -(log_p * y).sum(axis=1).mean(), (np.exp(log_p) - y) / len(z)


@pytest.mark.parametrize("way", [by_logaddexp, by_mean_shift])
def test_every_stable_way_is_accepted(spec, drawn, accepts, way):
    for z, y in drawn:
        assert accepts(spec.oracle((z, y)), way(z, y))


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    seen = set()
    for z, y in drawn:
        n, K = z.shape
        seen |= {("n", n), ("K", K)}
        assert 1 <= n <= 8 and 1 <= K <= 6 and y.shape == z.shape
        assert abs(z).max() <= 10_000
        assert y.min() >= 0 and (y.sum(axis=1) == 1).all()
    assert {("n", 1), ("n", 8), ("K", 1), ("K", 6)} <= seen


@pytest.mark.parametrize("n, K", [(64, 16), (5000, 16), (16, 64), (16, 5000)])
def test_worst_has_one_class_a_row(spec, solutions, accepts, n, K):
    z, y = spec.worst(n=n, K=K, rng=Random(n + K)).args
    assert z.shape == y.shape == (n, K)
    assert ((y == 1).sum(axis=1) == 1).all() and y.sum() == n
    right = by_scipy(z, y)
    assert all(accepts(right, solutions[name](z, y)) for name in REFERENCES)


def test_worst_is_the_same_for_the_same_seed_only(spec):
    one, same, other = (
        spec.worst(n=9, K=2, rng=Random(seed)).args[0] for seed in (1, 1, 2)
    )
    assert np.array_equal(one, same) and not np.array_equal(one, other)
