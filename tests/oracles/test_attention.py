"""Attention against loops in numpy and SciPy's softmax, and what a mask promises."""

from __future__ import annotations

from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.special import softmax

from judge.checkers import compare
from judge.judging import load_problem

REFERENCES = ("one_pass", "vectorised")
RIGHT_BUT_SLOW = ("wrong/softmax_for_each_key",)
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("attention")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("attention", name).attention for name in names}


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


@pytest.fixture
def accepts():
    rule = load_problem("attention").checker

    def agrees(expected, got):
        return compare(rule, expected, np.asarray(got, dtype=float)) is None

    return agrees


def by_loops(q, k, v, mask):
    """Mix the values query by query, with the softmax of SciPy over allowed keys."""
    result = np.zeros((len(q), v.shape[1]))
    for t, query in enumerate(q):
        allowed = np.arange(len(k)) if mask is None else np.flatnonzero(mask[t])
        if len(allowed):
            scores = k[allowed] @ query / np.sqrt(len(query))
            result[t] = softmax(scores) @ v[allowed]
    return result


def small_cases():
    """Yield all pairs of one query and two keys, with all masks, and longer ones."""
    numbers = (-2000.0, -1.0, 0.0, 3.0, 2000.0)
    masks = [None, *(np.array([row]) for row in product((0.0, 1.0), repeat=2))]
    v = np.array([[5.0], [-8.0]])
    for x, a, b, mask in product((-2.0, 0.0, 1.0), numbers, numbers, masks):
        yield np.array([[x]]), np.array([[a], [b]]), v, mask
    q, k = np.array([[1.0, 0.0], [-2.0, 1.0]]), np.array([[1.0, 2.0], [0.0, -1.0]])
    v = np.array([[1.0, 2.0, 3.0], [-4.0, 0.0, 9.0]])
    for bits in product((0.0, 1.0), repeat=4):
        yield q, k, v, np.array(bits).reshape(2, 2)
    k, v = np.array([[1.0], [0.0], [-2.0]]), np.array([[1.0], [2.0], [4.0]])
    for bits in product((0.0, 1.0), repeat=9):
        yield np.array([[1.0], [-3.0], [800.0]]), k, v, np.array(bits).reshape(3, 3)
    for bits in product((0.0, 1.0), repeat=6):
        yield np.array([[2.0], [-1.0]]), k, v, np.array(bits).reshape(2, 3)


def test_all_agree_with_loops_on_all_small_cases(spec, solutions, accepts):
    for args in small_cases():
        right = by_loops(*args)
        assert accepts(right, spec.oracle(args))
        for name, attention in solutions.items():
            assert accepts(right, attention(*args)), name


def test_all_agree_with_loops_on_drawn_cases(spec, solutions, drawn, accepts):
    for args in drawn:
        right = by_loops(*args)
        assert accepts(right, spec.oracle(args))
        for name, attention in solutions.items():
            assert accepts(right, attention(*args)), name


def scaled_first(q, k, v, mask):
    """Scale queries and keys by the fourth root; softmax by logaddexp."""
    root = q.shape[1] ** 0.25
    scores = (q / root) @ (k / root).T
    if mask is not None:
        scores = np.where(mask == 0, -np.inf, scores)
    with np.errstate(invalid="ignore"):
        log_total = np.logaddexp.reduce(scores, axis=1, keepdims=True)
        return np.nan_to_num(np.exp(scores - log_total)) @ v


def float_minimum(q, k, v, mask):
    """Hide by the lowest float, and clear the rows that have no key."""
    seen = np.ones((len(q), len(k))) if mask is None else mask
    scores = np.where(seen > 0, q @ k.T * q.shape[1] ** -0.5, np.finfo(float).min)
    weights = softmax(scores, axis=1) * (seen.sum(axis=1, keepdims=True) > 0)
    return weights @ v


@pytest.mark.parametrize("way", [scaled_first, float_minimum])
def test_every_stable_way_is_accepted(spec, drawn, accepts, way):
    for args in drawn:
        assert accepts(spec.oracle(args), way(*args))


def test_what_is_hidden_has_no_effect_at_all(solutions, drawn):
    """With a causal mask this says that the past does not know the future."""
    for q, k, v, given_mask in drawn:
        mask = np.tri(len(q), len(k)) if given_mask is None else given_mask
        for s in range(len(k)):
            others_k, others_v = k.copy(), v.copy()
            others_k[s], others_v[s] = -7.0, 1000.0
            blind = mask[:, s] == 0
            for name in REFERENCES:
                before = np.array(solutions[name](q, k, v, mask))
                after = np.array(solutions[name](q, others_k, others_v, mask))
                assert np.allclose(before[blind], after[blind], rtol=0, atol=1e-12)


def test_a_row_lies_between_the_values_that_it_may_see(spec, drawn):
    for q, k, v, mask in drawn:
        result = spec.oracle((q, k, v, mask))
        for t, row in enumerate(result):
            allowed = v if mask is None else v[mask[t] > 0]
            if len(allowed):
                assert (row >= allowed.min(axis=0) - 1e-9).all()
                assert (row <= allowed.max(axis=0) + 1e-9).all()
            else:
                assert not row.any()


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    seen = set()
    for q, k, v, mask in drawn:
        (T, d), (S, e) = q.shape, v.shape
        assert k.shape == (S, d)
        assert 1 <= T <= 6 and 1 <= S <= 7 and 1 <= d <= 4 and 1 <= e <= 4
        assert abs(q @ k.T / np.sqrt(d)).max() <= 10_000 and abs(v).max() <= 100
        if mask is not None:
            assert mask.shape == (T, S) and set(np.unique(mask)) <= {0.0, 1.0}
        seen |= {("T", T), ("S", S), ("mask", mask is None)}
    assert {("T", 1), ("T", 6), ("S", 1), ("mask", True), ("mask", False)} <= seen


@pytest.mark.parametrize("T", [16, 100, 300])
def test_worst_looks_back_at_every_position(spec, solutions, accepts, T):
    q, k, v, mask = spec.worst(T=T, rng=Random(T)).args
    assert q.shape == k.shape == v.shape == (T, 1)
    assert (mask == np.tri(T)).all()
    right = by_loops(q, k, v, mask)
    assert all(accepts(right, solutions[name](q, k, v, mask)) for name in REFERENCES)


def test_worst_is_the_same_for_the_same_seed_only(spec):
    one, same, other = (spec.worst(T=9, rng=Random(seed)).args[0] for seed in (1, 1, 2))
    assert np.array_equal(one, same) and not np.array_equal(one, other)
