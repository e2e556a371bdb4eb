"""Confusion matrix against scikit-learn, and against a count for each entry."""

from __future__ import annotations

import warnings
from itertools import permutations, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.metrics import confusion_matrix

REFERENCES = ("positions", "counted_pairs", "flat_numpy")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("confusion_matrix")


@pytest.fixture
def solutions(load_solution):
    return [load_solution("confusion_matrix", name).confusion for name in REFERENCES]


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


def entry_by_entry(y, p, labels):
    rows = list(zip(y, p, strict=True))
    return [[sum(row == (a, b) for row in rows) for b in labels] for a in labels]


def test_all_agree_on_all_small_lists(spec, solutions):
    asked = [list(some) for k in (1, 2, 3) for some in permutations("abc", k)]
    for n in range(4):
        for y, p in product(product("abc", repeat=n), repeat=2):
            for labels in asked if n < 3 else (["c", "a"], ["b"]):
                args = list(y), list(p), labels
                wanted = entry_by_entry(*args)
                assert spec.oracle(args) == wanted
                assert [solve(*args) for solve in solutions] == [wanted] * 3


def test_all_agree_on_drawn_cases(spec, solutions, drawn):
    for y, p, labels in drawn:
        wanted = entry_by_entry(y, p, labels)
        assert spec.oracle((y, p, labels)) == wanted
        assert [solve(y, p, labels) for solve in solutions] == [wanted] * 3


def test_scikit_learn_agrees_on_drawn_cases(spec, drawn):
    """It refuses labels of which none is among the true ones."""
    usable = [args for args in drawn if set(args[2]) & set(args[0])]
    assert len(usable) > 350
    for y, p, labels in usable[::2]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # "a single label"
            counts = confusion_matrix(y, p, labels=labels).tolist()
        assert spec.oracle((y, p, labels)) == counts


def test_drawn_cases_keep_the_promises_of_the_statement(drawn):
    for y, p, labels in drawn:
        assert len(y) == len(p) <= 60 and 1 <= len(labels) <= 7
        assert len(set(labels)) == len(labels)
        everything = [*y, *p, *labels]
        if isinstance(labels[0], str):
            assert all(isinstance(x, str) and len(x) <= 12 for x in everything)
        else:
            assert all(type(x) is int and abs(x) <= 10**9 for x in everything)


@pytest.mark.parametrize("n", [16, 1000, 4096])
def test_worst_leaves_no_row_out_and_has_a_root_of_n_labels(spec, solutions, n):
    y, p, labels = args = spec.worst(n=n, rng=Random(n)).args
    assert len(y) == len(p) == n and len(labels) == len(set(labels))
    assert len(labels) ** 2 <= n < (len(labels) + 1) ** 2
    assert sum(map(sum, spec.oracle(args))) == n
    assert all(solve(*args) == spec.oracle(args) for solve in solutions)


def test_both_ways_of_the_oracle_are_the_same(spec):
    y, p, labels = spec.worst(n=400, rng=Random(1)).args
    pairs = list(zip(y, p, strict=True))
    assert spec.oracle((y, p, labels[3:])) == spec.by_place(pairs, labels[3:])
