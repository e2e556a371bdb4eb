"""LRU cache against collections.OrderedDict: the model and the references."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import op
from judge.verdicts import Verdict

REFERENCES = ("linked_list", "ordered_dict")
RIGHT_BUT_SLOW = ("wrong/list_of_keys", "wrong/oldest_by_time")


@pytest.fixture
def spec(load_spec):
    return load_spec("lru_cache")


@pytest.fixture
def classes(load_solution, spec):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    made = {name: load_solution("lru_cache", name).LRUCache for name in names}
    return {"model": spec.Model, **made}


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


def by_ordered_dict(capacity, ops):
    """Return what each call gives, by an OrderedDict that is rebuilt at every use."""
    entries, results = OrderedDict(), []
    for each in ops:
        key, *value = each.args
        if each.name == "get" and key not in entries:
            results.append(-1)
            continue
        results.append(entries[key] if each.name == "get" else None)
        kept = [pair for pair in entries.items() if pair[0] != key]
        now = value[0] if value else entries[key]
        entries = OrderedDict([*kept, (key, now)])
        while len(entries) > capacity:
            del entries[next(iter(entries))]
    return results


def drive(made, ops):
    return [getattr(made, each.name)(*each.args) for each in ops]


def all_short_scripts():
    """Yield every script of five calls on three keys, each put with its own time."""
    for kinds in product(product(("put", "get"), range(3)), repeat=5):
        yield [
            op(name, key, time) if name == "put" else op(name, key)
            for time, (name, key) in enumerate(kinds)
        ]


def test_model_and_references_agree_with_ordered_dict_on_all_short_scripts(classes):
    for ops in all_short_scripts():
        for capacity in (1, 2):
            right = by_ordered_dict(capacity, ops)
            for name in ("model", *REFERENCES):
                assert drive(classes[name](capacity), ops) == right, (name, ops)


def test_model_and_solutions_agree_with_ordered_dict_on_drawn_scripts(spec, classes):
    def law(script):
        (capacity,) = script.init
        right = by_ordered_dict(capacity, script.ops)
        for name, made in classes.items():
            assert drive(made(capacity), script.ops) == right, name

    for_cases(spec, law)


@pytest.mark.parametrize("capacity", [1, 7, 100])
def test_references_agree_over_two_thousand_calls(classes, capacity):
    rng = Random(capacity)
    ops = []
    for time in range(2000):
        key = rng.randrange(2 * capacity)
        ops.append(op("get", key) if rng.random() < 0.5 else op("put", key, time))
    right = by_ordered_dict(capacity, ops)
    for name in REFERENCES:
        assert drive(classes[name](capacity), ops) == right, name


def test_drawn_scripts_keep_the_promises_of_the_statement(spec):
    lengths, capacities, keys, values = set(), set(), set(), set()

    def law(script):
        lengths.add(len(script.ops))
        capacities.update(script.init)
        for each in script.ops:
            keys.add(each.args[0])
            values.update(each.args[1:])
            assert len(each.args) == (2 if each.name == "put" else 1)

    for_cases(spec, law, 300)
    assert min(lengths) <= 2 and 250 <= max(lengths) <= 600
    assert min(capacities) == 1 and max(capacities) == 3000
    assert min(keys) == 0 and max(keys) == 10**4
    assert min(values) == 0 and max(values) == 10**5


@pytest.mark.parametrize("n", [64, 1000, 12000])
def test_worst_finds_half_of_its_keys_and_stays_within_the_ranges(spec, n):
    (script,) = spec.worst(n=n, rng=Random(n)).args
    assert len(script.ops) == n and 1 <= script.init[0] <= 3000
    assert all(0 <= each.args[0] <= 10**4 for each in script.ops)
    if n == 1000:
        results = by_ordered_dict(script.init[0], script.ops)
        asked = [result for result in results if result is not None]
        assert 0.3 < asked.count(-1) / len(asked) < 0.7
    assert spec.worst(n=n, rng=Random(1)) == spec.worst(n=n, rng=Random(1))
    assert spec.worst(n=n, rng=Random(1)) != spec.worst(n=n, rng=Random(2))


def test_labels_tell_what_happens(spec):
    def labels(capacity, *ops):
        return set(spec.labels(spec.script([capacity], ops).args))

    put, get = partial(op, "put"), partial(op, "get")
    assert labels(2) == set()
    assert labels(2, get(1)) == {"missing key asked"}
    assert labels(1, put(1, 0)) == {"capacity 1", "value 0"}
    full = put(1, 5), put(2, 5)
    assert labels(2, *full, put(3, 5)) == {"key taken out"}
    assert labels(2, *full, get(1), put(3, 5)) == {"key taken out", "saved by get"}
    assert labels(2, *full, put(1, 5), put(3, 5)) == {
        "key taken out",
        "saved by put",
        "value replaced",
        "replaced when full",
    }
    assert labels(2, *full, put(3, 5), get(1), put(1, 5)) == {
        "key taken out",
        "missing key asked",
        "key that had to go asked",
        "key put again after it had to go",
    }


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class LRUCache:\n"
        b"    def __init__(self, capacity: int):\n"
        b"        self.cap = capacity\n"
        b"        self.d = OrderedDict()\n"
        b"    def get(self, key: int) -> int:\n"
        b"        if key not in self.d:\n"
        b"            return -1\n"
        b"        self.d.move_to_end(key)\n"
        b"        return self.d[key]\n"
        b"    def put(self, key: int, value: int) -> None:\n"
        b"        if key in self.d:\n"
        b"            self.d.move_to_end(key)\n"
        b"        self.d[key] = value\n"
        b"        if len(self.d) > self.cap:\n"
        b"            self.d.popitem(last=False)\n"
    )
    assert judge.run("lru_cache", source).verdict is Verdict.AC
