"""Hash map against dict: the model, the references and the right but slow ones."""

from __future__ import annotations

from functools import partial
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.policy import check as examine
from judge.spec import op

REFERENCES = ("chaining", "linear_probing")
RIGHT_BUT_SLOW = (
    "wrong/grows_by_sixteen",
    "wrong/list_of_pairs",
    "wrong/lists_that_are_one",
    "wrong/ten_lists",
)


@pytest.fixture
def spec(load_spec):
    return load_spec("hash_map")


@pytest.fixture
def classes(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("hash_map", name).HashMap for name in names}


def for_cases(spec, law, count=400):
    """Call `law` with the script of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def by_dict(ops):
    """Return what each call gives, by a dict."""
    entries, results = {}, []
    for each in ops:
        key, *value = each.args
        if each.name == "put":
            entries[key] = value[0]
        elif each.name == "remove" and key in entries:
            del entries[key]
        results.append(entries.get(key, -1) if each.name == "get" else None)
    return results


def drive(made, ops):
    return [getattr(made, each.name)(*each.args) for each in ops]


def all_short_scripts():
    """Yield every script of five calls on two keys and two values."""
    keys, values = (0, 8), (0, 1)
    calls = [op("put", key, value) for key, value in product(keys, values)]
    calls += [op(name, key) for name, key in product(("get", "remove"), keys)]
    yield from product(calls, repeat=5)


def test_model_agrees_with_dict_on_all_short_scripts_and_drawn_ones(spec):
    def law(script):
        assert script.init == ()
        assert drive(spec.Model(), script.ops) == by_dict(script.ops)

    for ops in all_short_scripts():
        assert drive(spec.Model(), ops) == by_dict(ops)
    for_cases(spec, law)


def test_references_agree_with_dict_on_all_short_scripts(classes):
    for ops in all_short_scripts():
        right = by_dict(ops)
        for name in REFERENCES:
            assert drive(classes[name](), ops) == right, name


def test_solutions_agree_with_dict_on_drawn_scripts(spec, classes):
    def law(script):
        right = by_dict(script.ops)
        for name, made in classes.items():
            assert drive(made(), script.ops) == right, name

    for_cases(spec, law)


@pytest.mark.parametrize("seed", range(4))
def test_references_agree_with_dict_over_ten_thousand_calls(classes, seed):
    rng = Random(seed)
    pool = rng.sample(range(10**6 + 1), 10 ** rng.randrange(1, 5))
    ops = []
    for _ in range(10_000):
        name, key = rng.choice(("put", "put", "get", "remove")), rng.choice(pool)
        ops.append(op(name, key, rng.randrange(9)) if name == "put" else op(name, key))
    for name in REFERENCES:
        assert drive(classes[name](), ops) == by_dict(ops), name


def test_removing_closes_every_gap_also_round_the_end_of_the_table(classes):
    """Three keys leave a table of seven slots as it is; a fourth makes it fifteen."""
    pool = (5, 6, 12, 13)  # homes 5 and 6 of seven, or 5, 6, 12 and 13 of fifteen
    for keys in product(pool, repeat=4):
        for gone in product(pool, repeat=2):
            ops = [op("put", key, place) for place, key in enumerate(keys)]
            for key in gone:
                ops.append(op("remove", key))
                ops += [op("get", other) for other in pool]
            for name in REFERENCES:
                assert drive(classes[name](), ops) == by_dict(ops), name


def test_drawn_scripts_keep_the_promises_of_the_statement(spec):
    lengths, keys = set(), set()

    def law(script):
        lengths.add(len(script.ops))
        for each in script.ops:
            assert all(type(n) is int and 0 <= n <= 10**6 for n in each.args)
            keys.add(each.args[0])

    for_cases(spec, law)
    assert min(lengths) <= 2 and 200 < max(lengths) <= 600
    assert {0, 1, 10**6 - 1, 10**6} <= keys


@pytest.mark.parametrize("n", [64, 100, 10_000])
def test_worst_has_many_keys_at_once_and_questions_of_both_kinds(spec, n):
    (script,) = spec.worst(n=n, rng=Random(n)).args
    assert len(script.ops) == n
    found = [result for result in by_dict(script.ops) if result is not None]
    assert n / 5 < len(found) < n / 3
    assert 0.3 < found.count(-1) / len(found) < 0.7
    left = {each.args[0] for each in script.ops if each.name == "put"}
    left -= {each.args[0] for each in script.ops if each.name == "remove"}
    assert n / 4 < len(left) < n / 2


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_what_happens(spec):
    def labels(*ops):
        return set(spec.labels(spec.script([], ops).args))

    put, get, remove = (partial(op, name) for name in ("put", "get", "remove"))
    assert labels(get(3)) == {"empty map asked"}
    assert labels(put(3, 1), put(3, 2)) == {"value replaced"}
    assert labels(put(3, 1), remove(3), get(3)) == {
        "removed key asked",
        "empty map asked",
    }
    assert labels(put(3, 1), remove(3), put(3, 1)) == {"removed and put again"}
    assert labels(put(3, 1), remove(4)) == {"missing key removed"}
    assert labels(put(0, 0)) == {"key 0", "value 0"}
    assert labels(put(3, 1), put(19, 1)) == {"keys equal modulo 16"}


BANNED = (
    "a = {}",
    "a = {k: 1 for k in range(3)}",
    "a = {1, 2}",
    "a = dict()",
    "a = set()",
    "a = frozenset()",
    "a = Counter()",
    "a = defaultdict(int)",
    "import collections\na = collections.OrderedDict()",
    "from collections import UserDict",
    "from typing import TypedDict",
    "from sortedcontainers import SortedDict",
    "from functools import lru_cache",
    "a = json.loads('[]')",
    "import json",
    "import dataclasses\na = dataclasses.asdict",
    "class A: pass\na = A().__dict__",
    "def f(**options): return options",
)


@pytest.mark.parametrize("source", BANNED)
def test_whatever_hands_out_a_dict_or_set_is_refused(source):
    from judge.judging import load_problem

    assert examine(source, load_problem("hash_map").policy)
