"""Gradient descent replayed in fractions and decimals, and against SciPy's minimum."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.optimize import minimize

from judge.spec import Wrong, proxy

REFERENCES = ("differences", "velocity")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("gradient_descent")


@pytest.fixture
def solutions(load_solution):
    slug = "gradient_descent"
    return {name: load_solution(slug, name).descend for name in REFERENCES}


@pytest.fixture
def drawn(spec):
    """Return the arguments of many drawn cases, the same in every run."""
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


def accepts(spec, args, got):
    try:
        spec.check(args, np.asarray(got))
    except Wrong as wrong:
        assert wrong.reason
        return False
    return True


def run(descend, args):
    """Return what a solution gives; the calls of this run only are on record."""
    args[0].calls.clear()
    return descend(args[0], args[1].copy(), *args[2:])


def replayed(grad, x0, lr, mom, steps, number):
    """Do the steps in fractions or long decimals, from the statement."""
    x = [number(each) for each in x0.tolist()]
    v, rate, kept = [number(0)] * len(x), number(lr), number(mom)
    path = [x]
    for _ in range(steps):
        slopes = gradient(grad, x, number)
        v = [kept * a - rate * b for a, b in zip(v, slopes, strict=True)]
        x = [a + b for a, b in zip(x, v, strict=True)]
        path.append(x)
    return np.array([[float(each) for each in row] for row in path])


def gradient(grad, x, number):
    """Write the functions of the statement once more."""
    data = grad.data
    match grad.function.__name__:
        case "bowl":
            triples = zip(data["scale"], x, data["centre"], strict=True)
            return [number(s) * (a - number(c)) for s, a, c in triples]
        case "valley":
            pairs = zip(data["matrix"], data["shift"], strict=True)
            return [
                sum(number(m) * a for m, a in zip(row, x, strict=True)) - number(s)
                for row, s in pairs
            ]
        case "slope":
            return [number(each) for each in data["rise"]]
    return [tanh(a - number(c)) for a, c in zip(x, data["centre"], strict=True)]


def tanh(z):
    return 1 - 2 / ((2 * z).exp() + 1)


def small_cases(spec):
    """Yield all walks in one small bowl, and on one slope."""
    numbers = (-2.0, 0.0, 0.5, 3.0)
    rates, momenta, steps = (0.25, 0.5, 1.0), (0.0, 0.5, 0.75), range(5)
    for start, centre, curve in product(numbers, numbers, (1.0, 2.0)):
        for rest in product(rates, momenta, steps):
            yield (
                proxy(spec.bowl, scale=[curve], centre=[centre]),
                np.array([start]),
                *rest,
            )


def test_all_agree_with_fractions_on_all_small_bowls(spec, solutions):
    for args in small_cases(spec):
        right = replayed(*args, Fraction)
        assert accepts(spec, args, right)
        assert not accepts(spec, args, right + 1e-8)
        for name, descend in solutions.items():
            assert accepts(spec, args, run(descend, args)), name
            assert len(args[0].calls) == args[-1]


def test_all_agree_with_long_decimals_on_drawn_cases(spec, solutions, drawn):
    with localcontext() as context:
        context.prec = 60
        for args in drawn:
            args[0].calls.clear()
            assert accepts(spec, args, replayed(*args, Decimal))
            for name, descend in solutions.items():
                assert accepts(spec, args, run(descend, args)), name


def test_the_quick_oracle_agrees_with_the_slow_one(spec, drawn):
    for args in drawn:
        assert accepts(spec, args, spec.by_velocity(*args))
    for n in (31, 100, 512):
        args = spec.worst(n=n, d=16, rng=Random(n)).args
        with localcontext() as context:
            context.prec = 60
            right = replayed(*args, Decimal)
        assert abs(right).max() < 100 and abs(np.diff(right[:100], axis=0)).min() > 0
        for found in (right, spec.by_velocity(*args), spec.by_age(*args)):
            assert accepts(spec, args, found)
        assert not accepts(spec, args, right + 1e-7)


def with_the_rate_outside(grad, x0, lr, mom, steps):
    """The way of PyTorch: the learning rate is applied when the point is moved."""
    x, v, path = x0.copy(), 0 * x0, [x0.tolist()]
    for _ in range(steps):
        v = mom * v + np.array(grad(x))
        x -= lr * v
        path.append(x.tolist())
    return path


def test_the_learning_rate_may_be_applied_outside(spec, drawn):
    for args in drawn:
        assert accepts(spec, args, run(with_the_rate_outside, args))


@pytest.mark.parametrize("seed", range(5))
def test_the_path_arrives_where_scipy_does(spec, solutions, seed):
    rng = np.random.default_rng(seed)
    half, shift = rng.normal(size=(3, 3)), rng.normal(size=3)
    matrix = half @ half.T / 3 + np.eye(3)
    grad = proxy(spec.valley, matrix=matrix.tolist(), shift=shift.tolist())
    found = minimize(lambda x: x @ matrix @ x / 2 - shift @ x, np.zeros(3), tol=1e-12)
    for name in REFERENCES:
        path = solutions[name](grad, np.full(3, 5.0), 0.1, 0.5, 600)
        assert np.allclose(path[-1], found.x, atol=1e-6)


@pytest.mark.parametrize(
    "got",
    [
        np.zeros(0),
        np.zeros((3, 1)),
        np.zeros((2, 2)),
        np.array([[7.0], [np.nan], [4.0]]),
        np.array([[7.0], [np.inf], [4.0]]),
        np.array([[7], [5], [3]]),
        np.array([[True], [True], [True]]),
        np.float64(7),
    ],
)
def test_check_rejects_odd_answers_without_failing(spec, got):
    args = (proxy(spec.bowl, scale=[2.0], centre=[3.0]), np.array([7.0]), 0.25, 0.0, 2)
    assert accepts(spec, args, [[7], [5], [4]])
    assert not accepts(spec, args, got)


@pytest.mark.parametrize(
    "x", [[], 1.0, [1.0, 2.0], [[1.0]], [float("nan")], [1e200], np.zeros((1, 1))]
)
def test_what_is_no_point_is_told_and_not_computed(spec, x):
    for grad in (
        proxy(spec.bowl, scale=[2.0], centre=[3.0]),
        proxy(spec.valley, matrix=[[2.0]], shift=[3.0]),
        proxy(spec.slope, rise=[1.0]),
        proxy(spec.wells, centre=[1.0]),
    ):
        assert grad(np.array([1])).shape == (1,)
        with pytest.raises(Wrong, match="grad was called"):
            grad(x)


def test_one_call_of_grad_too_many_is_rejected(spec):
    args = (proxy(spec.slope, rise=[1.0]), np.array([7.0]), 1.0, 0.0, 2)
    path = run(with_the_rate_outside, args)
    assert accepts(spec, args, path)
    args[0](args[1])
    assert not accepts(spec, args, path)


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    for args in drawn:
        _, x0, lr, mom, steps = args
        assert 1 <= len(x0) <= 4 and x0.dtype == float
        assert 0.01 <= lr <= 2 and 0 <= mom < 1 and 0 <= steps <= 30
        assert abs(spec.by_age(*args)).max() < 1e40
