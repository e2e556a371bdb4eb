"""Consistent hashing against numpy's searchsorted, and its laws."""

from __future__ import annotations

import hashlib
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from scipy.stats import chisquare

from judge.spec import op

REFERENCES = ("one_by_one", "sorted_points")
RIGHT_BUT_SLOW = ("wrong/sorts_for_each_key", "wrong/walks_along_all_points")


@pytest.fixture
def spec(load_spec):
    return load_spec("consistent_hash")


@pytest.fixture
def classes(load_solution, spec):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    made = {name: load_solution("consistent_hash", name).Ring for name in names}
    return {"model": spec.Model, **made}


def for_cases(spec, law, count=500):
    """Call `law` with the script of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def place(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[:16], 16)


def by_searchsorted(vnodes, ops):
    """Return what each call gives; the ring is built anew when it changes."""
    nodes, owners, results = [], [], []
    points = np.array([], dtype=np.uint64)
    for each in ops:
        (text,) = each.args
        if each.name == "lookup":
            at = np.searchsorted(points, np.uint64(place(text)))
            results.append(owners[at % len(points)] if nodes else "")
            continue
        nodes = [node for node in nodes if node != text]
        nodes += [text] * (each.name == "add")
        named = [(place(f"{node}#{i}"), node) for node in nodes for i in range(vnodes)]
        owners = [node for _, node in sorted(named)]
        points = np.array([point for point, _ in sorted(named)], dtype=np.uint64)
        results.append(None)
    return results


def drive(made, ops):
    return [getattr(made, each.name)(*each.args) for each in ops]


def test_all_agree_with_searchsorted_on_all_short_scripts(classes):
    """Every four changes of two nodes, with the same four keys asked after each."""
    changes = [op(name, node) for name, node in product(("add", "remove"), "ab")]
    asked = [op("lookup", key) for key in ("", "a#0", "b#1", "key 7")]
    for chosen in product(changes, repeat=4):
        ops = [*asked, *(each for change in chosen for each in (change, *asked))]
        for vnodes in (1, 2, 3):
            right = by_searchsorted(vnodes, ops)
            for name, made in classes.items():
                assert drive(made(vnodes), ops) == right, name


def test_all_agree_with_searchsorted_on_drawn_scripts(spec, classes):
    def law(script):
        right = by_searchsorted(*script.init, script.ops)
        for name, made in classes.items():
            assert drive(made(*script.init), script.ops) == right, name

    for_cases(spec, law)


@pytest.mark.parametrize("name", ["model", *REFERENCES])
def test_only_keys_move_that_a_node_takes_over_or_had(classes, name):
    ring = classes[name](20)
    keys = [f"key {number}" for number in range(500)]
    for node in "abcd":
        ring.add(node)
    before = {key: ring.lookup(key) for key in keys}
    ring.add("e")
    after = {key: ring.lookup(key) for key in keys}
    moved = {key for key in keys if before[key] != after[key]}
    assert moved == {key for key in keys if after[key] == "e"}
    assert 0 < len(moved) < 250
    ring.remove("e")
    assert {key: ring.lookup(key) for key in keys} == before
    ring.remove("a")
    assert {k for k in keys if ring.lookup(k) != before[k]} == {
        key for key in keys if before[key] == "a"
    }


@pytest.mark.parametrize("name", REFERENCES)
def test_more_points_a_node_balance_the_load(classes, name):
    spreads = []
    for vnodes in (1, 30, 1000):
        ring = classes[name](vnodes)
        for node in range(10):
            ring.add(f"node {node}")
        counts = dict.fromkeys((f"node {node}" for node in range(10)), 0)
        for number in range(3000):
            counts[ring.lookup(f"key {number}")] += 1
        spreads.append(chisquare(list(counts.values())).statistic)
    assert spreads[0] > 4 * spreads[1] > 4 * spreads[2]
    assert min(counts.values()) > 200 and max(counts.values()) < 400


def test_drawn_scripts_keep_the_promises_of_the_statement(spec):
    points = set()

    def law(script):
        (vnodes,) = script.init
        assert 1 <= vnodes <= 1024 and len(script.ops) <= 150
        nodes, texts = set(), set()
        for each in script.ops:
            (text,) = each.args
            if each.name == "lookup":
                assert len(text) <= 40
                texts.add(text)
            else:
                assert 1 <= len(text) <= 20 and "#" not in text
                nodes.add(text)
        assert len(nodes) <= 20
        texts |= {f"{node}#{i}" for node in nodes for i in range(vnodes)}
        assert len({place(text) for text in texts}) == len(texts)
        points.add(len(nodes) * vnodes)

    for_cases(spec, law, 300)
    assert min(points) <= 1 and 100 < max(points) <= 320


@pytest.mark.parametrize("n", [64, 100, 8192])
def test_worst_has_eight_nodes_and_as_many_points_as_calls(spec, n):
    (script,) = spec.worst(n=n, rng=Random(n)).args
    assert len(script.ops) == n and 1 <= script.init[0] <= 1024
    assert len({each.args[0] for each in script.ops if each.name == "add"}) == 8
    owners = set(by_searchsorted(*script.init, script.ops)) - {None}
    assert len(owners) > 4 and "" not in owners
    assert spec.worst(n=n, rng=Random(1)) == spec.worst(n=n, rng=Random(1))
    assert spec.worst(n=n, rng=Random(1)) != spec.worst(n=n, rng=Random(2))


def test_labels_tell_what_happens(spec):
    def labels(vnodes, *ops):
        return set(spec.labels(spec.script([vnodes], ops).args))

    def ask(key):
        return op("lookup", key)

    add, drop = (lambda node, name=name: op(name, node) for name in ("add", "remove"))
    assert labels(1, ask("x")) == {"no node"}
    assert labels(1, add("a"), ask("a#0")) == {"key at a point"}
    assert labels(1, add("a"), add("a"), drop("b")) == {
        "node added twice",
        "missing node removed",
    }
    assert labels(1, add("a"), drop("a"), add("a")) == {"node added again"}
    hal = ask("hal")  # before the point of a, and of d, which is nearer
    assert labels(1, add("a"), hal, add("d"), hal) == {"moved to a new node"}
    assert labels(1, add("d"), hal, add("a"), hal) == {"stayed when a node came"}
    both = add("a"), add("d")
    assert labels(1, *both, hal, drop("d"), hal) == {"moved from a removed node"}
    assert labels(1, add("a"), ask("dan")) == {"goes round"}
    assert labels(60, add("a")) == {"over 50 points"}
