"""Filling missing numbers against scikit-learn, drawn and on all small columns."""

from __future__ import annotations

from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.impute import SimpleImputer

from judge.checkers import compare
from judge.judging import load_problem

REFERENCES = ("loops", "all_columns")
RIGHT_BUT_SLOW = (
    "wrong/computes_a_filler_for_every_hole",
    "wrong/computes_all_fillers_for_every_column",
)
NAN = float("nan")
DRAWN: list[tuple] = []

pytestmark = pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")


@pytest.fixture
def spec(load_spec):
    return load_spec("impute_mean_median")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("impute_mean_median", name).impute for name in names}


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


def by_library(train, test, how):
    """Return what scikit-learn gives; it would drop empty columns by itself."""
    imputer = SimpleImputer(strategy=how, keep_empty_features=True)
    return imputer.fit_transform(train), imputer.transform(test)


@pytest.fixture
def accepts():
    rule = load_problem("impute_mean_median").checker

    def agrees(expected, got):
        got = tuple(np.asarray(table, dtype=float) for table in got)
        return compare(rule, expected, got) is None

    return agrees


def small_cases():
    """Yield every column of up to four entries, and tests with and without a hole."""
    for n in (1, 2, 3, 4):
        for column in product((NAN, 0.0, 1.0, 2.5, -7.0), repeat=n):
            train = np.array(column)[:, np.newaxis]
            yield train, np.array([[NAN], [40.0]][: 1 + n % 2])


def test_all_agree_with_scikit_learn_on_all_small_columns(spec, solutions, accepts):
    for train, test in small_cases():
        for how in spec.HOWS:
            right = by_library(train, test, how)
            assert accepts(right, spec.oracle((train, test, how)))
            for name, impute in solutions.items():
                got = impute(train.copy(), test.copy(), how)
                assert accepts(right, got), name


def test_all_agree_with_scikit_learn_on_drawn_cases(spec, solutions, drawn, accepts):
    for train, test, how in drawn:
        right = by_library(train, test, how)
        assert accepts(right, spec.oracle((train, test, how)))
        for name, impute in solutions.items():
            assert accepts(right, impute(train.copy(), test.copy(), how)), name


def test_numpy_median_of_what_is_known_agrees(spec, drawn, accepts):
    """Another way that people write it, where no column is empty."""
    for train, test, how in drawn:
        if np.isnan(train).all(axis=0).any():
            continue
        fillers = {"mean": np.nanmean, "median": np.nanmedian}[how](train, axis=0)
        found = [np.where(np.isnan(each), fillers, each) for each in (train, test)]
        assert accepts(spec.oracle((train, test, how)), found)


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    for train, test, how in drawn:
        assert how in spec.HOWS
        for table in (train, test):
            n, d = table.shape
            assert 1 <= n <= 40 and 1 <= d <= 4 and d == train.shape[1]
            assert table.dtype == float
            assert np.nanmax(abs(np.append(table, 0.0))) <= 10**6


@pytest.mark.parametrize("n, d", [(256, 4), (5000, 4), (64, 16), (64, 4096)])
def test_worst_has_holes_everywhere_and_no_empty_column(spec, solutions, accepts, n, d):
    train, test, how = spec.worst(n=n, d=d, rng=Random(n + d)).args
    assert train.shape == test.shape == (n, d) and how == "median"
    for table in (train, test):
        assert 0.4 < np.isnan(table).mean() < 0.6
        assert not np.isnan(table).all(axis=0).any()
    answers = [solutions[name](train, test, how) for name in REFERENCES]
    assert accepts(tuple(map(np.asarray, answers[0])), answers[1])


def test_worst_is_the_same_for_the_same_seed_only(spec):
    one, same, other = (
        spec.worst(n=9, d=2, rng=Random(seed)).args[0] for seed in (1, 1, 2)
    )
    assert np.array_equal(one, same, equal_nan=True)
    assert not np.array_equal(one, other, equal_nan=True)


def test_labels_tell_what_is_special(spec):
    def labels(train, test):
        return set(spec.labels((np.array(train), np.array(test), "mean")))

    assert labels([[NAN], [NAN]], [[1.0]]) == {
        "mean",
        "empty column in train",
        "empty column in train, not in test",
    }
    assert labels([[1.0], [3.0]], [[NAN]]) >= {
        "even number of numbers",
        "empty column in test only",
        "only test has holes",
    }
    assert labels([[0.0], [0.0]], [[0.0]]) >= {"nothing missing", "zeros"}
