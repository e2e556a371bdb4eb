"""Linear regression against scikit-learn, numpy, and the laws of the answer."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.linear_model import LinearRegression

REFERENCES = ("centred_lstsq", "normal_equations", "orthogonal_lists")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("linear_regression")


@pytest.fixture
def solutions(load_solution):
    return [load_solution("linear_regression", name).fit for name in REFERENCES]


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


def small_tables():
    """Yield tables of up to three rows and two columns, of all ranks."""
    for n, d, numbers in ((1, 1, (0, 2)), (2, 2, (0, 1, 3)), (3, 2, (0, 1, -2))):
        for flat in product(numbers, repeat=n * d):
            X = np.array(flat, dtype=float).reshape(n, d)
            yield X, np.array([1.0, -2.5, 4.0][:n])
            yield X, np.array([0.0, 2.0, 2.0][-n:])


def close(found, wanted):
    w, b = (np.asarray(part, dtype=float) for part in found)
    return (
        w.shape == wanted[0].shape
        and np.allclose(w, wanted[0], rtol=1e-8, atol=1e-8)
        and np.allclose(b, wanted[1], rtol=1e-8, atol=1e-8)
    )


def by_scikit_learn(X, y):
    model = LinearRegression().fit(X, y)
    return model.coef_, model.intercept_


def by_pinv(X, y):
    means = X.mean(axis=0)
    w = np.linalg.pinv(X - means, rcond=1e-6) @ y
    return w, y.mean() - means @ w


def test_all_agree_on_small_tables(spec, solutions):
    seen = 0
    for X, y in small_tables():
        if not spec.is_clear(X):
            continue
        seen += 1
        wanted = by_pinv(X, y)
        assert close(spec.oracle((X, y)), wanted)
        assert all(close(solve(X.copy(), y.copy()), wanted) for solve in solutions)
    assert seen > 1500


def test_all_agree_on_drawn_cases(spec, solutions, drawn):
    for X, y in drawn:
        wanted = by_pinv(X, y)
        assert close(spec.oracle((X, y)), wanted)
        assert all(close(solve(X.copy(), y.copy()), wanted) for solve in solutions)


def test_scikit_learn_agrees_on_drawn_cases(spec, drawn):
    for X, y in drawn[::2]:
        assert close(by_scikit_learn(X, y), spec.oracle((X, y)))


def test_the_oracle_solves_the_normal_equations_and_is_shortest(spec, drawn):
    for X, y in drawn:
        w, b = spec.oracle((X, y))
        residual = y - X @ w - b
        A = X - X.mean(axis=0)
        assert np.abs(residual.sum()) < 1e-8 and np.abs(A.T @ residual).max() < 1e-7
        axes = np.linalg.svd(A)[2]
        rank = np.linalg.matrix_rank(A, tol=1e-6)
        assert np.allclose(axes[rank:] @ w, 0, atol=1e-8)  # nothing where A has nothing


def test_the_oracle_is_exact(spec):
    X, y = np.array([[0.0], [1.0], [2.5]]), np.array([1.0, 0.0, 4.0])
    xs, ys = [Fraction(x) for x in X[:, 0]], [Fraction(v) for v in y]
    mx, my = sum(xs) / 3, sum(ys) / 3
    top = sum((x - mx) * (v - my) for x, v in zip(xs, ys, strict=True))
    w = top / sum((x - mx) ** 2 for x in xs)
    found, b = spec.oracle((X, y))
    assert found[0] == float(w) and b == float(my - w * mx)


def least_squares_with_ones(X, y):
    """Right only if the fit is unique."""
    theta = np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y, rcond=1e-9)[0]
    return theta[:-1], theta[-1]


def inverse_with_ones(X, y):
    A = np.column_stack([X, np.ones(len(X))])
    theta = np.linalg.inv(A.T @ A) @ A.T @ y
    return theta[:-1], theta[-1]


@pytest.mark.parametrize("way", [least_squares_with_ones, inverse_with_ones])
def test_honest_ways_are_within_the_tolerance_where_the_fit_is_unique(spec, drawn, way):
    seen = 0
    for X, y in drawn:
        if np.linalg.matrix_rank(X - X.mean(axis=0), tol=1e-6) == X.shape[1]:
            seen += 1
            w, b = way(X, y)
            right, c = spec.oracle((X, y))
            assert np.allclose(w, right, rtol=1e-7, atol=1e-7)
            assert np.allclose(b, c, rtol=1e-7, atol=1e-7)
    assert seen > 200


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for X, y in drawn:
        n, d = X.shape
        assert 1 <= n <= 40 and 1 <= d <= 5 and y.shape == (n,)
        assert np.abs(X).max() <= 1100 and np.abs(y).max() <= 1000
        assert not (X * 8 % 1).any() and not (y * 8 % 1).any()
        values = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
        assert all(v <= 1e-12 * values[0] or v >= 1e-4 * values[0] for v in values)


@pytest.mark.parametrize("n", [2048, 4000])
def test_worst_is_a_fit_with_residuals(spec, solutions, n):
    X, y = args = spec.worst(n=n, rng=Random(n)).args
    assert X.shape == (n, 5) and np.abs(X).max() < 1100
    wanted = by_pinv(X, y)
    assert close(spec.oracle(args), wanted)
    assert all(close(solve(X, y), wanted) for solve in solutions)
    assert 0.5 < np.std(y - X @ wanted[0] - wanted[1]) < 1.5
