"""Value iteration against linear programming, fractions and all policies."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.optimize import linprog

from judge.spec import Wrong

REFERENCES = ("bellman_sweeps", "policy_iteration", "sweeps_numpy")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("value_iteration")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, "wrong/compares_every_pair_of_actions")
    return {name: load_solution("value_iteration", name).solve for name in names}


@pytest.fixture
def drawn(spec):
    """Return the arguments of many drawn cases, the same in every run."""
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


def small_games():
    """Yield all games of two states and two actions that are certain to go on."""
    for ends in product((0, 1), repeat=4):
        P = np.zeros((2, 2, 2))
        for index, end in enumerate(ends):
            P[index // 2, index % 2, end] = 1
        for pay in product((-1.0, 0.0, 2.0), repeat=4):
            yield P, np.array(pay).reshape(2, 2), 0.5, 0.01


def accepts(spec, args, got):
    V, policy = got
    try:
        spec.check(args, (np.asarray(V, dtype=float), list(policy)))
    except Wrong as wrong:
        assert wrong.reason and wrong.expected is not None
        return False
    return True


def by_linear_program(P, R, gamma):
    """The least values that no action in no state can improve on."""
    S, A = R.shape
    rows = np.repeat(np.eye(S), A, axis=0) - gamma * P.reshape(S * A, S)
    found = linprog(np.ones(S), A_ub=-rows, b_ub=-R.ravel(), bounds=(None, None))
    assert found.status == 0
    return found.x


def by_fractions(P, R, gamma):
    """The best values of all policies of two states, by Cramer's rule."""
    g, found = Fraction(gamma), []
    for policy in product(range(R.shape[1]), repeat=2):
        (a, b), (c, d) = [
            [(s == t) - g * Fraction(P[s, policy[s], t]) for t in range(2)]
            for s in range(2)
        ]
        r, q = (Fraction(R[s, policy[s]]) for s in range(2))
        det = a * d - b * c
        values = [(r * d - b * q) / det, (a * q - c * r) / det]
        found.append(values)
    return [max(column) for column in zip(*found, strict=True)]


def test_best_values_are_those_of_all_policies_in_fractions(spec):
    for P, R, gamma, _ in small_games():
        V, _ = spec.best(P, R, gamma)
        assert np.allclose(V, [float(v) for v in by_fractions(P, R, gamma)], atol=1e-12)


def test_best_values_solve_the_linear_program(spec, drawn):
    for P, R, gamma, _ in drawn[::3]:
        V, _ = spec.best(P, R, gamma)
        assert np.allclose(V, by_linear_program(P, R, gamma), rtol=1e-6, atol=1e-6)


def test_best_values_solve_the_equations_of_bellman(spec, drawn):
    for P, R, gamma, _ in drawn:
        V, Q = spec.best(P, R, gamma)
        assert np.abs(Q - (R + gamma * P @ V)).max() <= 1e-9
        assert np.abs(V - Q.max(axis=1)).max() <= 1e-9


def test_solutions_are_right_on_small_games_and_drawn_cases(spec, solutions, drawn):
    for args in [*small_games(), *drawn]:
        for name, solve in solutions.items():
            P, R, gamma, tol = args
            assert accepts(spec, args, solve(P.copy(), R.copy(), gamma, tol)), name


def test_check_grants_tol_to_values_and_twice_that_to_actions(spec):
    P = np.ones((1, 2, 1))
    for gap, fine in ((0.0, True), (0.19, True), (0.21, False)):
        args = P, np.array([[1.0, 1.0 - gap]]), 0.5, 0.1
        assert accepts(spec, args, ([2.0], [1])) == fine
        for off in (-0.099, 0.099):
            assert accepts(spec, args, ([2.0 + off], [0]))
        for off in (-0.101, 0.101):
            assert not accepts(spec, args, ([2.0 + off], [0]))


def test_a_policy_that_is_best_for_values_within_tol_is_accepted(spec, drawn):
    rng = np.random.default_rng(4)
    for P, R, gamma, tol in drawn[::2]:
        V, _ = spec.best(P, R, gamma)
        near = V + tol * rng.choice((-1.0, 1.0), size=len(V))
        policy = (R + gamma * P @ near).argmax(axis=1).tolist()
        assert accepts(spec, (P, R, gamma, tol), (V, policy))


@pytest.mark.parametrize(
    "got",
    [
        ([], []),
        ([2.0], []),
        ([2.0], [0, 0]),
        ([2.0], [-1]),
        ([2.0], [2]),
        ([2.0], [10**30]),
        ([2.0, 2.0], [0]),
        ([[2.0]], [0]),
        (2.0, [0]),
        ([math.nan], [0]),
        ([math.inf], [0]),
    ],
)
def test_check_rejects_odd_answers_without_failing(spec, got):
    args = np.ones((1, 2, 1)), np.array([[1.0, 1.0]]), 0.5, 0.1
    assert accepts(spec, args, ([2.0], [1]))
    assert not accepts(spec, args, got)


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for P, R, gamma, tol in drawn:
        S, A = R.shape
        assert 1 <= S <= 6 and 1 <= A <= 3 and P.shape == (S, A, S)
        assert (P >= 0).all() and np.allclose(P.sum(axis=2), 1, rtol=0, atol=1e-12)
        assert np.abs(R).max() <= 100
        assert 0 <= gamma <= 0.99 and 1e-6 <= tol <= 1


@pytest.mark.parametrize("actions", [16, 2048, 131072])
def test_worst_takes_as_many_sweeps_for_every_size(spec, actions):
    P, R, gamma, tol = spec.worst(actions=actions, rng=Random(actions)).args
    assert P.shape == (4, actions, 4) and R.shape == (4, actions)
    V, sweeps = np.zeros(4), 0
    while True:
        before, V = V, (R + gamma * P @ V).max(axis=1)
        sweeps += 1
        if gamma * abs(V - before).max() <= tol * (1 - gamma):
            break
    assert sweeps == 5
    assert accepts(spec, (P, R, gamma, tol), (V, (R + P @ V).argmax(axis=1)))
