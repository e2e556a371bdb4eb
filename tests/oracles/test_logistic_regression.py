"""Logistic regression against 40-digit decimals and scikit-learn."""

from __future__ import annotations

import math
import warnings
from decimal import Decimal, getcontext, localcontext
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.linear_model import LogisticRegression

from judge.spec import Wrong

REFERENCES = ("newton_lists", "newton_numpy", "quasi_newton")
RIGHT_BUT_SLOW = ("wrong/diagonal_matrix", "wrong/predicts_all_for_each_row")
DIGITS = 40
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("logistic_regression")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("logistic_regression", name).fit for name in names}


@pytest.fixture
def drawn(spec):
    """Return the arguments of many drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=400,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args)))()
    return list(DRAWN)


@pytest.fixture(autouse=True)
def many_digits():
    with localcontext() as context:
        context.prec = DIGITS
        yield


def small_tables():
    """Yield all tables of up to three rows with small numbers, and some C."""
    for n, numbers in ((2, (-1, 0, 2)), (3, (0, 1, 3))):
        for column in product(numbers, repeat=n):
            for labels in product((0.0, 1.0), repeat=n):
                if len(set(labels)) == 2:
                    X = np.array(column, dtype=float)[:, np.newaxis]
                    yield X, np.array(labels), (0.1, 1.0, 50.0)[len(column) % 3]


def accepts(spec, args, got):
    try:
        spec.check(args, (np.asarray(got[0], dtype=float), float(got[1])))
    except Wrong as wrong:
        assert wrong.reason and wrong.expected is not None
        return False
    return True


class Exact:
    """The loss in decimals. Slow, and written from the statement."""

    def __init__(self, X, y, C):
        self.rows = [[*map(Decimal, row), Decimal(1)] for row in X.tolist()]
        self.labels, self.C = list(map(int, y.tolist())), Decimal(C)

    def probabilities(self, theta):
        for row in self.rows:
            score = sum(a * x for a, x in zip(theta, row, strict=True))
            yield 1 / (1 + (-score).exp())

    def loss(self, theta):
        total = Decimal(0)
        for label, p in zip(self.labels, self.probabilities(theta), strict=True):
            total -= p.ln() if label else (1 - p).ln()
        return sum(a * a for a in theta[:-1]) / 2 + self.C * total

    def terms(self, theta):
        """Return for each parameter the terms of the derivative."""
        pairs = zip(self.probabilities(theta), self.labels, strict=True)
        pulls = [self.C * (p - label) for p, label in pairs]
        columns = zip(*self.rows, strict=True)
        found = [
            [pull * x for pull, x in zip(pulls, column, strict=True)]
            for column in columns
        ]
        return [[a, *more] for a, more in zip(theta[:-1], found, strict=False)] + [
            found[-1]
        ]

    def is_right(self, theta):
        """Return whether the law of the statement holds, in all digits."""
        limit = Decimal("0.000001")
        return all(
            abs(sum(terms)) <= limit * (1 + sum(map(abs, terms)))
            for terms in self.terms(theta)
        )


def decimals(w, b):
    return [Decimal(float(x)) for x in (*w, b)]


def test_check_accepts_exactly_what_the_law_does_in_decimals(spec):
    rng = Random(7)
    right = 0
    for X, y, C in small_tables():
        exact = Exact(X, y, C)
        (w,), b = spec.minimum(X, y, C)
        for off in (0, 1e-8, 1e-7, 1e-6, 1e-5, 1e-3, 1):
            got = (w + off * rng.uniform(-1, 1), b + off * rng.uniform(-1, 1))
            wanted = exact.is_right(decimals([got[0]], got[1]))
            assert accepts(spec, (X, y, C), ([got[0]], got[1])) == wanted
            right += wanted
    assert 300 < right < 900


def test_derivatives_have_the_digits_that_the_law_needs(spec, drawn):
    rng = Random(3)
    for X, y, C in drawn[::4]:
        w, b = spec.minimum(X, y, C)
        for off in (0.0, 0.01):
            there = [a + off * rng.uniform(-1, 1) for a in w], b + off
            exact = Exact(X, y, C).terms(decimals(*there))
            found = spec.derivatives(X, y, C, *there)
            for terms, (_, slope, size) in zip(exact, found, strict=True):
                scale = sum(map(abs, terms))
                rounding = Decimal("1e-11") * (1 + scale)
                assert abs(Decimal(slope) - sum(terms)) <= rounding
                assert abs(Decimal(size) - scale) <= rounding


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
    args = np.array([[-5000.0], [1.0], [5000.0]]), np.array([0.0, 1.0, 1.0]), 100.0
    assert not accepts(spec, args, got)


def test_solutions_are_right_on_small_tables_and_drawn_cases(spec, solutions, drawn):
    for args in [*small_tables(), *drawn]:
        for name, fit in solutions.items():
            X, y, C = args
            assert accepts(spec, args, fit(X.copy(), y.copy(), C)), name


def test_scikit_learn_finds_the_same_minimum(spec, solutions, drawn):
    """It minimises the very same loss; its default tolerance is too wide for us."""
    fit = solutions["newton_lists"]
    for X, y, C in drawn:
        model = LogisticRegression(C=C, solver="newton-cholesky", tol=1e-12)
        model.set_params(max_iter=1000)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "the line search cannot do better"
            model.fit(X, y)
        w, b = model.coef_[0], model.intercept_[0]
        assert accepts(spec, (X, y, C), (w, b))
        for others in (fit(X, y, C), spec.minimum(X, y, C)):
            scores = X @ np.array(others[0]) + others[1]
            assert np.allclose(scores, X @ w + b, rtol=1e-4, atol=1e-4)


def test_what_is_accepted_has_the_least_loss(spec, solutions, drawn):
    """The law is about slopes; this is what it means for the loss."""
    fit = solutions["quasi_newton"]
    for X, y, C in drawn[::3]:
        exact = Exact(X, y, C)
        least = exact.loss(decimals(*spec.minimum(X, y, C)))
        found = exact.loss(decimals(*fit(X, y, C)))
        slack = least * Decimal("1e-9")
        assert least - slack / 1000 <= found <= least + slack


def naive(scores):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-scores))


def clipped_scores(scores):
    return 1 / (1 + np.exp(-np.clip(scores, -500, 500)))


def clipped_probabilities(scores):
    return np.clip(naive(scores), 1e-15, 1 - 1e-15)


def by_tanh(scores):
    return (1 + np.tanh(scores / 2)) / 2


@pytest.mark.parametrize(
    "sigmoid", [naive, clipped_scores, clipped_probabilities, by_tanh]
)
def test_every_honest_way_to_compute_in_floats_is_accepted(spec, drawn, sigmoid):
    """The last steps of Newton's method, with probabilities as people compute them."""
    for X, y, C in drawn:
        A = np.column_stack([X, np.ones(len(X))])
        penalty = np.append(np.ones(X.shape[1]), 0.0)
        w, b = spec.minimum(X, y, C)
        theta = np.array([*w, b + 0.01])
        for _ in range(30):
            p = sigmoid(A @ theta)
            slope = penalty * theta + C * A.T @ (p - y)
            curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
            theta = theta - np.linalg.lstsq(curvature, slope)[0]
        assert accepts(spec, (X, y, C), (theta[:-1], theta[-1]))


def test_gradient_descent_gets_there_on_columns_of_one_scale(spec):
    """With the step that the largest curvature allows, it needs patience only."""
    rng = np.random.default_rng(5)
    X = rng.normal(size=(40, 3))
    y = (rng.random(40) < naive(X @ [1.0, -1.0, 0.0])).astype(float)
    weights, intercept = np.zeros(3), 0.0
    rate = 1 / (1 + np.linalg.norm(np.column_stack([X, np.ones(40)]), 2) ** 2 / 4)
    for _ in range(2000):
        p = naive(X @ weights + intercept)
        weights = weights - rate * (weights + X.T @ (p - y))
        intercept = intercept - rate * (p - y).sum()
    assert accepts(spec, (X, y, 1.0), (weights, intercept))


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    seen, sizes, scores = set(), [], []
    for X, y, C in drawn:
        n, d = X.shape
        seen.add(d)
        sizes.append(n)
        assert 2 <= n <= 40 and 1 <= d <= 4 and 0.01 <= C <= 100
        assert y.shape == (n,) and set(y.tolist()) == {0.0, 1.0}
        assert np.abs(X).max() <= 6000
        w, b = spec.minimum(X, y, C)
        scores.append(np.abs(X @ np.array(w) + b).max())
    assert seen == {1, 2, 3, 4} and min(sizes) == 2 and max(sizes) > 30
    assert max(scores) > 2000


@pytest.mark.parametrize("n", [2, 3, 100, 1000])
def test_worst_takes_as_many_steps_for_every_size(spec, n):
    X, y, C = spec.worst(n=n, rng=Random(n)).args
    assert X.shape == (n, 1) and y.shape == (n,) and C == 1.0
    assert set(y.tolist()) == {0.0, 1.0}
    w, b = spec.minimum(X, y, C)
    assert accepts(spec, (X, y, C), (w, b))
    if n >= 100:  # the labels follow the columns, and many do not
        assert 0.1 < np.mean((X @ np.array(w) + b > 0) != y) < 0.4


def test_worst_is_the_same_for_the_same_seed_only(spec):
    one, same, other = (spec.worst(n=9, rng=Random(seed)).args for seed in (1, 1, 2))
    assert np.array_equal(one[0], same[0]) and np.array_equal(one[1], same[1])
    assert not np.array_equal(one[0], other[0])
    assert getcontext().prec == DIGITS
