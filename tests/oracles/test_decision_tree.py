"""Decision tree against scikit-learn, and against all splits in exact numbers."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from sklearn.tree import DecisionTreeClassifier

REFERENCES = ("running_counts", "vectorised")
DRAWN: list[tuple] = []


@pytest.fixture
def spec(load_spec):
    return load_spec("decision_tree")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, "wrong/counts_both_sides_anew")
    return {name: load_solution("decision_tree", name).DecisionTree for name in names}


@pytest.fixture
def drawn(spec):
    """Return the scripts of many drawn cases, the same in every run."""
    if not DRAWN:
        decorate = settings(
            max_examples=600,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        decorate(given(spec.cases())(lambda case: DRAWN.append(case.args[0])))()
    return list(DRAWN)


def small_tables():
    """Yield all tables of up to four rows of one column, then of two."""
    for n in (1, 2, 3, 4):
        for column in product((0.0, 1.0, 3.0), repeat=n):
            for labels in product((0, 1), repeat=n):
                yield [[x] for x in column], list(labels)
    for numbers in product((0.0, 1.0), repeat=6):
        for labels in ((0, 1, 2), (0, 1, 1), (1, 0, 1)):
            yield [list(numbers[:2]), list(numbers[2:4]), list(numbers[4:])], labels


def gini(labels):
    """Two rows drawn with replacement have different labels this often."""
    pairs = [a != b for a in labels for b in labels]
    return Fraction(sum(pairs), len(pairs))


def by_definition(rows, labels, depth):
    """Return the questions and a function that answers, as the statement says."""
    best = None
    if depth and len(set(labels)) > 1:
        for j in range(len(rows[0])):
            column = sorted({row[j] for row in rows})
            for k in range(len(column) - 1):
                t = (column[k] + column[k + 1]) / 2
                halves = [
                    [
                        label
                        for row, label in zip(rows, labels, strict=True)
                        if (row[j] <= t) == left
                    ]
                    for left in (True, False)
                ]
                cost = sum(len(half) * gini(half) for half in halves)
                if best is None or (cost, j, t) < best:
                    best = cost, j, t
    if best is None:
        label = min(set(labels), key=lambda c: (-list(labels).count(c), c))
        return [], lambda row: label
    _, j, t = best
    low, high = (
        by_definition(
            [row for row in rows if (row[j] <= t) == left],
            [c for row, c in zip(rows, labels, strict=True) if (row[j] <= t) == left],
            depth - 1,
        )
        for left in (True, False)
    )
    questions = [(j, t), *low[0], *high[0]]
    return questions, lambda row: (low if row[j] <= t else high)[1](row)


def fitted(make, depth, rows, labels):
    tree = make(depth)
    tree.fit(np.array(rows), np.array(labels, dtype=float))
    return tree


def is_plain(spec, rows, labels, depth):
    root = spec.Node(rows, labels, depth)
    return all(node.plain for node in root.inner())


def test_model_agrees_with_the_definition_on_all_small_tables(spec):
    for rows, labels in small_tables():
        for depth in (0, 1, 3):
            questions, label_of = by_definition(rows, labels, depth)
            tree = fitted(spec.Model, depth, rows, labels)
            assert tree.splits() == questions, (rows, labels)
            asked = [*rows, *([x / 2] * len(rows[0]) for x in range(-1, 7))]
            assert tree.predict(np.array(asked)) == list(map(label_of, asked))


def test_solutions_agree_with_the_model_where_ties_are_plain(spec, solutions):
    count = 0
    for rows, labels in small_tables():
        for depth in (1, 3):
            if is_plain(spec, rows, labels, depth):
                count += 1
                wanted = fitted(spec.Model, depth, rows, labels)
                for name, make in solutions.items():
                    tree = fitted(make, depth, rows, labels)
                    assert tree.splits() == wanted.splits(), (name, rows, labels)
                    asked = np.array(rows)
                    assert tree.predict(asked) == wanted.predict(asked), name
    assert count > 2000


def results(made, calls):
    found = [(each.name, getattr(made, each.name)(*each.args)) for each in calls.ops]
    return [result for name, result in found if name != "fit"]


def test_model_and_solutions_agree_on_drawn_scripts(spec, solutions, drawn):
    for calls in drawn:
        wanted = results(spec.Model(*calls.init), calls)
        for name, make in solutions.items():
            assert results(make(*calls.init), calls) == wanted, (name, calls)
        for each in calls.ops:
            if each.name == "fit":
                fit = each
        X, y = fit.args
        questions, label_of = by_definition(
            X.tolist(), y.astype(int).tolist(), *calls.init
        )
        for each, result in zip(
            [e for e in calls.ops if e.name != "fit"], wanted, strict=True
        ):
            if each.name == "splits":
                assert result == questions
            else:
                assert result == [label_of(row) for row in each.args[0].tolist()]


def test_no_first_split_of_scikit_learn_costs_less(spec, drawn):
    """It takes any of the best splits, so costs are compared, node by node."""
    compared = 0
    for calls in drawn[::4]:
        X, y = calls.ops[0].args
        root = spec.Node(X.tolist(), y.astype(int).tolist(), 1)
        theirs = DecisionTreeClassifier(max_depth=1, random_state=0).fit(X, y).tree_
        if root.split is None:
            assert theirs.node_count == 1
            continue
        compared += 1
        sizes = theirs.n_node_samples
        impurities = theirs.impurity
        cost = sizes[1] * impurities[1] + sizes[2] * impurities[2]
        mine = sum(map(spec.impurity, root.sides(root.split)))
        assert abs(cost - float(mine)) < 1e-9
    assert compared > 100


def test_drawn_cases_keep_the_promises_of_the_statement(spec, drawn):
    for calls in drawn:
        (depth,) = calls.init
        assert 0 <= depth <= 5 and calls.ops[0].name == "fit"
        for each in calls.ops:
            if each.name == "splits":
                continue
            X = each.args[0]
            assert X.ndim == 2 and 1 <= len(X) <= 20 and 1 <= X.shape[1] <= 3
            assert not (X * 4 % 1).any() and np.abs(X).max() <= 100_000
            if each.name == "fit":
                assert len(X) <= 16
                rows, labels = X.tolist(), each.args[1].astype(int).tolist()
                assert set(labels) <= {0, 1, 2, 3}
                for node in spec.Node(rows, labels, depth).inner():
                    costs = sorted(set(dict(node.costs()).values()))
                    assert node.plain
                    assert all(
                        b - a > 1e-5 * len(node.rows) for a, b in pairwise(costs)
                    )


@pytest.mark.parametrize("n", [64, 91, 500, 1024])
def test_worst_has_splits_that_are_better_by_far(spec, solutions, n):
    calls = spec.worst(n=n, rng=Random(n)).args[0]
    X, y = calls.ops[0].args
    assert X.shape == (n, 2) and np.abs(X).max() <= 100_000
    tree = solutions["running_counts"](3)
    tree.fit(X, y)
    assert [j for j, _ in tree.splits()] == [0, 0, 0]
    for name in ("vectorised", "wrong/counts_both_sides_anew"):
        other = solutions[name](3)
        other.fit(X, y)
        assert other.splits() == tree.splits()
    root = spec.Node(X.tolist(), y.astype(int).tolist(), 1) if n < 200 else None
    if root is not None:
        costs = sorted(dict(root.costs()).values())
        assert costs[1] - costs[0] > 1e-5 * n
