"""Random forest against all trees on small bags, and against scikit-learn's trees."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from itertools import combinations, combinations_with_replacement, pairwise, product
from math import isqrt
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.stats import binom
from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

REFERENCES = ("grown_trees", "vectorised_trees")
DRAWN: list = []


@pytest.fixture
def spec(load_spec):
    return load_spec("random_forest")


@pytest.fixture
def solutions(load_solution):
    return {name: load_solution("random_forest", name) for name in REFERENCES}


@pytest.fixture
def drawn(spec):
    """Return the scripts of many drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=500,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args[0])))()
    return list(DRAWN)


def is_crowd(spec, calls):
    return calls.init[0] in (spec.STRONG, spec.SWAPPED)


def last_fit(calls):
    return [each for each in calls.ops if each.name == "fit"][-1].args


def asked(calls):
    return calls.ops[-1].args[0]


def gini(labels):
    """Two rows drawn with replacement have different labels this often."""
    return Fraction(sum(a != b for a in labels for b in labels), len(labels) ** 2)


@cache
def by_definition(rows, labels, row):  # all of them tuples
    """Return what `row` may get from a tree, over all draws at all nodes."""
    leaf = len(set(labels)) == 1 or len(set(rows)) == 1
    if leaf:
        return {min(set(labels), key=lambda c: (-labels.count(c), c))}
    d, found = len(rows[0]), set()
    for columns in combinations(range(d), isqrt(d)):
        costs = {}
        for j in columns:
            for low, high in pairwise(sorted({each[j] for each in rows})):
                t = (low + high) / 2
                sides = [[], []]
                for each, label in zip(rows, labels, strict=True):
                    sides[each[j] > t].append(label)
                costs[j, t] = sum(len(side) * gini(side) for side in sides)
        for j, t in costs:  # none if these columns do not vary: others are drawn
            if costs[j, t] == min(costs.values()):
                mine = [i for i, r in enumerate(rows) if (r[j] > t) == (row[j] > t)]
                part = tuple(rows[i] for i in mine), tuple(labels[i] for i in mine)
                found |= by_definition(*part, row)
    return found


def small_bags():
    """Yield all bags of one column, and of four with three equal, and some others."""
    line = [(x,) for x in (0.0, 1.0, 3.0)]
    copies = [(a, a, b, a) for a, b in product((0.0, 1.0), repeat=2)]
    for kinds, most in ((line, 5), (copies, 4)):
        for n in range(1, most + 1):
            entries = product(kinds, (0, 1, 2)[: 3 if n < 4 else 2])
            for bag in combinations_with_replacement(entries, n):
                yield tuple(zip(*bag, strict=True))
    rng = Random(0)
    for _ in range(200):
        n = rng.randint(3, 6)
        rows = [tuple(float(rng.randint(0, 2)) for _ in range(4)) for _ in range(n)]
        yield tuple(rows), tuple(rng.randint(0, 1) for _ in range(n))


def test_labels_of_a_tree_are_those_of_all_trees_there_are(spec):
    count = alone = 0
    for rows, labels in small_bags():
        tree, d = spec.Tree(list(rows), list(labels)), len(rows[0])
        halves = [(x / 2,) for x in range(-1, 8)]
        for row in {*rows, *(halves if d == 1 else product((0.0, 1.0), repeat=4))}:
            wanted = by_definition(rows, labels, row)
            assert tree.labels(row) == wanted, (rows, labels, row)
            count += 1
            alone += len(wanted) == 1
    assert count > 10_000 and alone < count


def test_trees_of_scikit_learn_are_among_all_trees(spec, drawn):
    """Each grows on the given bag, with a seed of its own for the columns."""
    compared = 0
    for calls in drawn:
        if is_crowd(spec, calls) or calls.init[0] > 5:
            continue
        model = spec.Model(*calls.init)
        for each in calls.ops:
            if each.name == "fit":
                model.fit(*each.args)
        X, y = last_fit(calls)
        for seed, (bag, tree) in enumerate(
            zip(model.bags(), model.known(), strict=True)
        ):
            theirs = DecisionTreeClassifier(max_features="sqrt", random_state=seed)
            theirs.fit(X[bag], y[bag])
            for row, label in zip(
                asked(calls), theirs.predict(asked(calls)), strict=True
            ):
                assert int(label) in tree.labels(tuple(row.tolist()))
                compared += 1
    assert compared > 2000


def results(made, calls):
    return [
        getattr(made, each.name)(*each.args)
        for each in calls.ops
        if each.name != "fit" or made.fit(*each.args)
    ]


def test_model_and_references_agree_on_drawn_scripts(spec, solutions, drawn):
    crowds = 0
    for calls in drawn:
        crowds += is_crowd(spec, calls)
        if is_crowd(spec, calls) and crowds > 12:
            continue
        model = spec.Model(*calls.init)
        wanted = results(model, calls)
        assert -1 not in wanted[-1]
        for name, module in solutions.items():
            trees, seed = calls.init
            made = module.RandomForest(trees, Random(seed.value))
            assert results(made, calls) == wanted, (name, calls)
    assert crowds > 12


def test_forests_of_scikit_learn_agree_where_many_trees_decide(spec, drawn):
    crowds = [calls for calls in drawn if is_crowd(spec, calls)]
    assert {calls.init[0] for calls in crowds} == {spec.STRONG, spec.SWAPPED}
    for calls in crowds[:12]:
        theirs = RandomForestClassifier(calls.init[0], random_state=calls.init[1].value)
        theirs.fit(*last_fit(calls))
        wanted = results(spec.Model(*calls.init), calls)
        assert theirs.predict(asked(calls)).astype(int).tolist() == wanted[-1]


def test_single_trees_are_mostly_right_where_labels_were_swapped(spec, solutions):
    """Both ours and scikit-learn's; the spec's docstring has the numbers of more."""
    for seed in spec.TABLES:
        rows, labels, asking = spec.noisy(seed)
        X, y = np.array(rows), np.array(labels, dtype=float)
        wanted = np.array([row[0] > 0 for row in asking])
        module = solutions["grown_trees"]
        made = module.RandomForest(200, Random(1))
        made.fit(X, y)
        votes = [[module.answer(tree, row) for row in asking] for tree in made._trees]
        theirs = RandomForestClassifier(200, random_state=1).fit(X, y)
        others = [tree.predict(asking) for tree in theirs.estimators_]
        mine, their = ((np.array(v) == wanted).mean(axis=0) for v in (votes, others))
        assert mine.min() > 0.7 and their.min() > 0.7
        assert abs(mine.mean() - their.mean()) < 0.05
        everything_right = (np.array(votes) == wanted).all(axis=1).mean()
        assert 0.25 < everything_right < 0.75  # of single trees


def test_one_choice_of_columns_in_four_has_the_strong_one(spec):
    choices = list(combinations(range(16), 4))
    assert 4 * sum(7 in choice for choice in choices) == len(choices)


@pytest.mark.parametrize("count", [1, 60, 200])
@pytest.mark.parametrize("chance", [0.25, 0.5, 0.76])
def test_tail_is_that_of_the_binomial_distribution(spec, count, chance):
    for least in (-3, 0, 1, count // 2, count, count + 1):
        wanted = binom.sf(least - 1, count, chance)
        assert spec.tail(count, chance, least) == pytest.approx(wanted, rel=1e-6)


def test_what_the_docstring_says_of_many_trees_is_true(spec):
    assert 20 * 10 * binom.sf(spec.SWAPPED // 2 - 1, spec.SWAPPED, 1 - 0.76) < 1e-10


@pytest.mark.parametrize("got", [[], [0], [0, 1, 1], [1, 1], [7, -1]])
def test_check_rejects_odd_answers_without_failing(spec, got):
    with pytest.raises(spec.Wrong):
        spec.check_predict((np.zeros((2, 1)),), got, [0, 1])
    spec.check_predict((np.zeros((2, 1)),), [0, 1], [0, 1])


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    for calls in drawn:
        assert 1 <= calls.init[0] <= 200 and calls.ops[0].name == "fit"
        for each in calls.ops:
            if each.name == "bags":
                continue
            X = each.args[0]
            assert X.ndim == 2 and 1 <= len(X) <= 24 and X.shape[1] in (1, 4, 9, 16)
            assert X.dtype == float and not (X % 1).any() and abs(X).max() <= 50
            if each.name == "fit":
                assert each.args[1].shape == (len(X),)
                assert set(each.args[1].tolist()) <= {0.0, 1.0, 2.0, 3.0}
