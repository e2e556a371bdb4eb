"""Min stack against a sorted multiset: the model and the references."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from sortedcontainers import SortedList

from judge.spec import op
from judge.verdicts import Verdict

REFERENCES = ("differences", "pairs", "second_stack")
RIGHT_BUT_SLOW = (
    "wrong/looks_again_after_a_pop",
    "wrong/looks_through_the_stack",
)


@pytest.fixture
def spec(load_spec):
    return load_spec("min_stack")


@pytest.fixture
def classes(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("min_stack", name).MinStack for name in names}


def for_cases(spec, law, count=1000):
    """Call `law` with the script of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def by_multiset(ops):
    """Return what each call gives; the entries are also kept in order of size."""
    entries, ordered, results = [], SortedList(), []
    for each in ops:
        result = None
        if each.name == "push":
            entries.append(each.args[0])
            ordered.add(each.args[0])
        elif each.name == "pop":
            ordered.remove(entries.pop())
        else:
            result = entries[-1] if each.name == "top" else ordered[0]
        results.append(result)
    return results


def drive(made, ops):
    return [getattr(made, each.name)(*each.args) for each in ops]


def short_scripts():
    """Yield every script of seven pushes of 0, 1 or 2 and pops that is allowed."""
    for kinds in product((None, 0, 1, 2), repeat=7):
        ops, depth = [], 0
        for kind in kinds:
            depth += -1 if kind is None else 1
            if depth < 0:
                break
            ops.append(op("pop") if kind is None else op("push", kind))
            if depth:
                ops += [op("getMin"), op("top")]
        else:
            yield ops


def test_model_and_references_agree_with_the_multiset_on_all_short_scripts(
    spec, classes
):
    made = {"model": spec.Model} | {name: classes[name] for name in REFERENCES}
    count = 0
    for ops in short_scripts():
        right = by_multiset(ops)
        for name, make in made.items():
            assert drive(make(), ops) == right, name
        count += 1
    assert count > 2000


def test_model_and_solutions_agree_with_the_multiset_on_drawn_scripts(spec, classes):
    def law(script):
        assert script.init == ()
        right = by_multiset(script.ops)
        for name, make in {"model": spec.Model, **classes}.items():
            assert drive(make(), script.ops) == right, name

    for_cases(spec, law)


def test_drawn_scripts_keep_the_promises_of_the_statement(spec):
    lengths, pushed = set(), set()

    def law(script):
        lengths.add(len(script.ops))
        depth = 0
        for each in script.ops:
            if each.name == "push":
                (x,) = each.args
                assert type(x) is int and -(2**31) <= x <= 2**31 - 1
                pushed.add(x)
            else:
                assert depth > 0 and each.args == ()
            depth += {"push": 1, "pop": -1}.get(each.name, 0)

    for_cases(spec, law, 300)
    assert min(lengths) <= 3 and 250 <= max(lengths) <= 600
    assert {-(2**31), 2**31 - 1, 0} <= pushed


@pytest.mark.parametrize("n", [64, 100, 4096])
def test_worst_takes_the_least_entry_off_by_every_pop(spec, n):
    (script,) = spec.worst(n=n, rng=Random(n)).args
    assert len(script.ops) == n
    entries, pops = [], 0
    for each in script.ops:
        if each.name == "push":
            entries.append(each.args[0])
        elif each.name == "pop":
            assert entries.pop() < min(entries)
            pops += 1
    assert pops > n / 10 and len(entries) > n / 4


def test_worst_stays_within_the_range_at_the_largest_size(spec):
    (script,) = spec.worst(n=65536, rng=Random(1)).args
    assert all(-(2**31) <= x < 2**31 for each in script.ops for x in each.args)
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_what_happens(spec):
    def labels(*ops):
        return set(spec.labels(spec.script([], ops).args))

    def push(x):
        return op("push", x)

    pop, least = op("pop"), op("getMin")
    assert labels() == set()
    assert labels(push(4), push(-1), pop) == {"least entry taken off"}
    assert labels(push(4), push(4), least, pop) == {
        "least entry there twice",
        "one of two least taken off",
        "only positive entries",
    }
    assert labels(push(0), least) == {"least entry is 0"}
    assert labels(push(-4), pop, push(-(2**31))) == {
        "emptied and filled again",
        "extreme entry",
        "only negative entries",
    }


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class MinStack:\n"
        b"    def __init__(self):\n"
        b"        self.st = []\n"
        b"    def push(self, val: int) -> None:\n"
        b"        self.st.append((val, min(val, self.st[-1][1] if self.st else val)))\n"
        b"    def pop(self) -> None:\n"
        b"        self.st.pop()\n"
        b"    def top(self) -> int:\n"
        b"        return self.st[-1][0]\n"
        b"    def getMin(self) -> int:\n"
        b"        return self.st[-1][1]\n"
    )
    assert judge.run("min_stack", source).verdict is Verdict.AC
