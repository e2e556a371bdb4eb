"""Backpropagation against differences in fractions, and against SciPy's."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.optimize import approx_fprime

from judge.checkers import compare
from judge.judging import load_problem

REFERENCES = ("loops", "matrices")
RIGHT_BUT_SLOW = ("wrong/all_rows_for_each_row", "wrong/all_units_for_each_unit")
KEYS = ("W1", "b1", "W2", "b2")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("mlp_backprop")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("mlp_backprop", name).backprop for name in names}


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
    rule = load_problem("mlp_backprop").checker

    def agrees(expected, got):
        loss, gradients = got
        plain = {key: np.asarray(value) for key, value in gradients.items()}
        return compare(rule, expected, (float(loss), plain)) is None

    return agrees


def forward(params, X, y):
    """Return the loss and what goes into the ReLUs, from the statement."""
    A = X @ params["W1"] + params["b1"]
    out = np.where(A > 0, A, 0) @ params["W2"] + params["b2"]
    return ((out - y) ** 2).sum() / (2 * len(X)), A


def exactly(array):
    return np.vectorize(Fraction, otypes=[object])(array)


def by_differences(params, X, y):
    """Return loss and gradients by central differences in fractions.

    Between two kinks the loss is a square in every single weight, so the central
    difference is no approximation. At a kink there is no one derivative; then
    None is returned.
    """
    params = {key: exactly(value) for key, value in params.items()}
    X, y, tiny = exactly(X), exactly(y), Fraction(1, 10**9)
    loss, A = forward(params, X, y)
    if (A == 0).any():
        return None
    gradients = {}
    for key, weights in params.items():
        slopes = np.zeros(weights.shape)
        for place in np.ndindex(weights.shape):
            was, ends = weights[place], []
            for weights[place] in (was + tiny, was - tiny):
                ends.append(forward(params, X, y)[0])
            weights[place] = was
            slopes[place] = float((ends[0] - ends[1]) / (2 * tiny))
        gradients[key] = slopes
    return float(loss), gradients


def without_kinks(params, X, y):
    """Return the parameters with the units off that are exactly at 0; for one row.

    Such a unit gives 0 and is flat, by the rule of the statement; so does one
    that is far below 0.
    """
    _, A = forward(params, X, y)
    biases = np.where(A[0] == 0, params["b1"] - 1, params["b1"])
    return {**params, "b1": biases}


def small_cases():
    """Yield all networks of one input, one unit and one output, with one row."""
    numbers = (-1.0, 0.0, 0.5, 2.0)
    for W1, b1, W2, x in product(numbers, repeat=4):
        for b2, t in product((0.0, 1.0), (-1.0, 0.0, 3.0)):
            arrays = [[W1]], [b1], [[W2]], [b2]
            params = dict(zip(KEYS, map(np.array, arrays), strict=True))
            yield params, np.array([[x]]), np.array([[t]])


def test_all_agree_with_exact_differences_on_all_small_networks(
    spec, solutions, accepts
):
    for params, X, y in small_cases():
        right = by_differences(without_kinks(params, X, y), X, y)
        assert right is not None
        assert accepts(right, spec.oracle((params, X, y)))
        for name, backprop in solutions.items():
            assert accepts(right, backprop(params, X, y)), name


def test_solutions_agree_with_the_oracle_on_drawn_cases(
    spec, solutions, drawn, accepts
):
    for args in drawn:
        right = spec.oracle(args)
        for name, backprop in solutions.items():
            assert accepts(right, backprop(*args)), name


def test_the_oracle_agrees_with_exact_differences_on_drawn_cases(spec, drawn, accepts):
    compared = 0
    for params, X, y in drawn[::4]:
        if len(X) == 1:
            right = by_differences(without_kinks(params, X, y), X, y)
        else:
            right = by_differences(params, X, y)
        if right is not None:
            assert accepts(right, spec.oracle((params, X, y)))
            compared += 1
    assert compared > 60


def test_scipy_agrees_where_the_loss_is_smooth(spec, solutions):
    rng = np.random.default_rng(2)
    for d, h, k in product((1, 3), (1, 4), (1, 2)):
        shapes = {"W1": (d, h), "b1": (h,), "W2": (h, k), "b2": (k,)}
        params = {key: rng.normal(size=shape) for key, shape in shapes.items()}
        X, y = rng.normal(size=(5, d)), rng.normal(size=(5, k))
        ends = np.cumsum([np.prod(shape) for shape in shapes.values()])[:-1]

        def loss(flat, shapes=shapes, ends=ends, X=X, y=y):
            parts = zip(shapes.items(), np.split(flat, ends), strict=True)
            return forward({key: p.reshape(s) for (key, s), p in parts}, X, y)[0]

        flat = np.concatenate([params[key].ravel() for key in KEYS])
        slopes = approx_fprime(flat, loss)
        for backprop in solutions.values():
            value, gradients = backprop(params, X, y)
            found = np.concatenate([np.ravel(gradients[key]) for key in KEYS])
            assert np.isclose(value, loss(flat))
            assert np.allclose(found, slopes, rtol=1e-4, atol=1e-5)


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for params, X, y in drawn:
        n, d = X.shape
        h, k = params["W2"].shape
        assert 1 <= n <= 6 and 1 <= d <= 4 and 1 <= h <= 4 and 1 <= k <= 3
        shapes = {key: value.shape for key, value in params.items()}
        assert shapes == {"W1": (d, h), "b1": (h,), "W2": (h, k), "b2": (k,)}
        assert y.shape == (n, k)
        for array in (X, y, *params.values()):
            assert array.dtype == float and abs(array).max() <= 100
            assert (array * 8 == np.round(array * 8)).all()


def test_drawn_sums_are_exact_in_floats(drawn):
    for params, X, y in drawn:
        exact = {key: exactly(value) for key, value in params.items()}
        _, right = forward(exact, exactly(X), exactly(y))
        assert (right == forward(params, X, y)[1]).all()


@pytest.mark.parametrize("n, h", [(32, 16), (5000, 16), (32, 1000)])
def test_worst_has_units_that_are_on_and_off(spec, solutions, accepts, n, h):
    params, X, y = spec.worst(n=n, h=h, rng=Random(n + h)).args
    assert X.shape[0] == n and params["W1"].shape[1] == h
    _, A = forward(params, X, y)
    assert 0.3 < (A > 0).mean() < 0.7
    first, second = (solutions[name](params, X, y) for name in REFERENCES)
    assert accepts((second[0], second[1]), first)


def test_worst_is_the_same_for_the_same_seed_only(spec):
    one, same, other = (
        spec.worst(n=9, h=2, rng=Random(seed)).args[1] for seed in (1, 1, 2)
    )
    assert np.array_equal(one, same) and not np.array_equal(one, other)
