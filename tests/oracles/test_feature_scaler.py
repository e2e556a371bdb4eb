"""Feature scaler against scikit-learn, on drawn scripts and on all small tables."""

from __future__ import annotations

from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.preprocessing import MinMaxScaler, StandardScaler

from judge.spec import Wrong

REFERENCES = ("loops", "vectorised")
RIGHT_BUT_SLOW = (
    "wrong/learns_anew_for_every_column",
    "wrong/learns_anew_for_every_row",
)
DRAWN: list = []


@pytest.fixture
def spec(load_spec):
    return load_spec("feature_scaler")


@pytest.fixture
def classes(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("feature_scaler", name).Scaler for name in names}


def keep(spec, script):
    DRAWN.append((script, results(spec.Model, script)))


@pytest.fixture
def drawn(spec):
    """Return many drawn scripts and their results, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=700,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: keep(spec, *case.args)))()
    return list(DRAWN)


def results(made, script):
    scaler, found = made(*script.init), []
    for each in script.ops:
        result = getattr(scaler, each.name)(each.args[0].copy())
        found.append(np.array(result) if each.name == "transform" else None)
    return found


def accepts(spec, got, expected):
    try:
        spec.check_transform((), got, expected)
    except Wrong as wrong:
        assert wrong.reason
        return False
    return True


def all_accepted(spec, script, found, expected):
    pairs = zip(script.ops, found, expected, strict=True)
    return all(
        accepts(spec, got, right)
        for each, got, right in pairs
        if each.name == "transform"
    )


def by_library(kind):
    return StandardScaler() if kind == "standard" else MinMaxScaler()


def small_tables():
    """Yield all columns of up to four numbers out of five."""
    for n in (1, 2, 3, 4):
        for column in product((-1.0, 0.0, 0.1, 0.3, 2.5), repeat=n):
            yield np.array(column)[:, np.newaxis]


def test_model_and_solutions_agree_with_scikit_learn_on_all_small_tables(spec, classes):
    asked = np.array([[-3.0], [0.1], [7.0]])
    for X in small_tables():
        for kind in spec.KINDS:
            right = by_library(kind).fit(X).transform(asked)
            model = spec.Model(kind)
            model.fit(X)
            assert accepts(spec, model.transform(asked), right)
            for name, made in classes.items():
                scaler = made(kind)
                scaler.fit(X)
                assert accepts(spec, np.array(scaler.transform(asked)), right), name


def test_solutions_agree_with_the_model_on_drawn_scripts(spec, classes, drawn):
    for script, expected in drawn:
        for name, made in classes.items():
            assert all_accepted(spec, script, results(made, script), expected), name


def test_scikit_learn_agrees_on_drawn_scripts(spec, drawn):
    """It takes columns for constant that are as narrow as rounding may make them.

    That is a share of the mean here; no column of ours is near that.
    """
    for script, expected in drawn[::2]:
        library = by_library(*script.init)
        for each, right in zip(script.ops, expected, strict=True):
            if each.name == "fit":
                library.fit(each.args[0])
            else:
                assert accepts(spec, library.transform(each.args[0]), right)


def welford(X):
    """Return means and deviations by updates, row by row."""
    mean, squares = np.zeros(X.shape[1]), np.zeros(X.shape[1])
    for count, row in enumerate(X, 1):
        off = row - mean
        mean = mean + off / count
        squares = squares + off * (row - mean)
    return mean, np.sqrt(squares / len(X))


def subtract_the_first(X):
    off = X - X[0]
    return X[0] + off.mean(axis=0), off.std(axis=0)


@pytest.mark.parametrize("way", [welford, subtract_the_first])
def test_every_careful_way_to_the_deviation_is_accepted(spec, drawn, way):
    for script, expected in drawn:
        if script.init != ("standard",):
            continue
        for each, right in zip(script.ops, expected, strict=True):
            (X,) = each.args
            if each.name == "fit":
                mean, deviation = way(X)
                deviation[X.max(axis=0) == X.min(axis=0)] = 1.0
            else:
                assert accepts(spec, (X - mean) / deviation, right)


@pytest.mark.parametrize(
    "got",
    [
        np.zeros((0,)),
        np.zeros((1, 1)),
        np.zeros((3, 2)),
        np.zeros((2, 3, 1)),
        np.full((2, 3), np.nan),
        np.full((2, 3), np.inf),
        np.full((2, 3), True),
        np.full((2, 3), 2**62),
        np.float64(1.0),
        np.array([[0.0, 1.0, 2.0], [3.0, 4.0, 5.1]]),
    ],
)
def test_check_rejects_odd_answers_without_failing(spec, got):
    right = np.arange(6.0).reshape(2, 3)
    assert accepts(spec, right + 5e-7, right)
    assert accepts(spec, np.arange(6).reshape(2, 3), right)
    assert not accepts(spec, np.asarray(got), right)


def test_drawn_scripts_keep_the_promises_of_the_statement(spec, drawn):
    for script, _ in drawn:
        assert script.init[0] in spec.KINDS and len(script.ops) <= 10
        width = None
        for each in script.ops:
            (X,) = each.args
            n, d = X.shape
            assert 1 <= n <= 30 and 1 <= d <= 4
            assert X.dtype == float and abs(X).max() <= 2 * 10**8
            width = d if each.name == "fit" else width
            assert d == width


def test_no_drawn_column_is_too_narrow_for_its_digits(drawn):
    """A column is constant, or a float's rounding is a tiny share of its width."""
    for script, _ in drawn:
        for each in script.ops:
            (X,) = each.args
            if each.name == "transform":
                continue
            wide = X.max(axis=0) - X.min(axis=0)
            assert ((wide == 0) | (wide > 5e-9 * abs(X).max(axis=0))).all()


@pytest.mark.parametrize("n, d", [(256, 4), (4096, 4), (128, 64), (128, 4096)])
def test_worst_fits_a_table_and_transforms_some_of_it(spec, classes, n, d):
    (script,) = spec.worst(n=n, d=d, rng=Random(n + d)).args
    fit, transform = script.ops
    assert fit.args[0].shape == (n, d)
    assert transform.args[0].shape == (max(1, n // 256), d)
    answers = [results(classes[name], script)[1] for name in REFERENCES]
    assert accepts(spec, *answers)


def test_worst_is_the_same_for_the_same_seed_only(spec):
    one, same, other = (
        spec.worst(n=9, d=2, rng=Random(seed)).args[0].ops[0].args[0]
        for seed in (1, 1, 2)
    )
    assert np.array_equal(one, same) and not np.array_equal(one, other)
