"""Rate limiter against a bucket in fractions: the model and the references."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.spec import op

REFERENCES = ("thousandths", "time_when_full")
RIGHT_BUT_SLOW = ("wrong/refills_all_buckets", "wrong/replays_all_requests")


@pytest.fixture
def spec(load_spec):
    return load_spec("rate_limiter")


@pytest.fixture
def classes(load_solution, spec):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    made = {name: load_solution("rate_limiter", name).RateLimiter for name in names}
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


def in_fractions(per_s, burst, ops):
    """Return what each call gives: a bucket in fractions, filled at every request."""
    levels, times, results = {}, {}, []
    for each in ops:
        key, now = each.args
        level = levels.get(key, Fraction(burst))
        level += Fraction(per_s * (now - times.get(key, now)), 1000)
        level = min(level, Fraction(burst))
        results.append(level >= 1)
        levels[key], times[key] = level - (level >= 1), now
    return results


def by_milliseconds(per_s, burst, ops):
    """Return what each call gives: a bucket that gains in each millisecond."""
    levels, results, now = {}, [], ops[0].args[1]
    for each in ops:
        key, time = each.args
        while now < time:
            for other, level in levels.items():
                levels[other] = min(1000 * burst, level + per_s)
            now += 1
        level = levels.setdefault(key, 1000 * burst)
        results.append(level >= 1000)
        levels[key] = level - 1000 * (level >= 1000)
    return results


def drive(made, ops):
    return [getattr(made, each.name)(*each.args) for each in ops]


def test_all_agree_with_milliseconds_on_all_short_scripts(classes):
    """Buckets of one or two tokens that gain a third, a half or more in one step."""
    for per_s, burst in product((334, 333, 500, 1000), (1, 2)):
        for gaps in product((0, 1, 2, 3), repeat=4):
            now, ops = 5, [op("allow", "a", 5)]
            for gap in gaps:
                now += gap
                ops.append(op("allow", "a", now))
            right = by_milliseconds(per_s, burst, ops)
            assert in_fractions(per_s, burst, ops) == right
            for name, made in classes.items():
                assert drive(made(per_s, burst), ops) == right, name


def test_model_and_solutions_agree_with_fractions_on_drawn_scripts(spec, classes):
    def law(script):
        right = in_fractions(*script.init, script.ops)
        for name, made in classes.items():
            assert drive(made(*script.init), script.ops) == right, name

    for_cases(spec, law)


@pytest.mark.parametrize("per_s, burst", [(1, 1), (7, 3), (60, 10), (1000, 1000)])
def test_all_agree_with_fractions_over_random_requests(classes, per_s, burst):
    rng = Random(per_s)
    for _ in range(100):
        now, ops = rng.randrange(1000), []
        longest = rng.choice((2, 30, 300, 3000))
        for _ in range(40):
            now += rng.randrange(longest)
            ops.append(op("allow", rng.choice("ab"), now))
        right = in_fractions(per_s, burst, ops)
        for name, made in classes.items():
            assert drive(made(per_s, burst), ops) == right, name


def test_drawn_scripts_keep_the_promises_of_the_statement(spec):
    lengths, latest = set(), set()

    def law(script):
        per_s, burst = script.init
        assert 1 <= per_s <= 1000 and 1 <= burst <= 1000
        lengths.add(len(script.ops))
        before = 0
        for each in script.ops:
            key, now = each.args
            assert type(key) is str and 1 <= len(key) <= 20
            assert type(now) is int and before <= now <= 10**9
            before = now
        latest.add(before)

    for_cases(spec, law, 300)
    assert min(lengths) <= 4 and 100 <= max(lengths) <= 300
    assert 0 in latest and max(latest) > 5 * 10**8


@pytest.mark.parametrize("n", [64, 100, 4096])
def test_worst_has_many_keys_and_one_that_is_asked_for_all_the_time(spec, n):
    (script,) = spec.worst(n=n, rng=Random(n)).args
    assert len(script.ops) == n
    keys = [each.args[0] for each in script.ops]
    assert keys.count("hot") == n // 2 and len(set(keys)) > n / 5
    allowed = in_fractions(*script.init, script.ops)
    assert sum(allowed) / n > 0.3
    times = [each.args[1] for each in script.ops]
    assert times == sorted(times) and times[-1] <= 10**9
    assert spec.worst(n=n, rng=Random(1)) == spec.worst(n=n, rng=Random(1))
    assert spec.worst(n=n, rng=Random(1)) != spec.worst(n=n, rng=Random(2))


def test_labels_tell_what_happens(spec):
    def labels(per_s, burst, *times):
        ops = [op("allow", "a", time) for time in times]
        return set(spec.labels(spec.script([per_s, burst], ops).args))

    assert labels(1, 2, 0) == set()
    assert labels(1, 1, 0, 0) == {"burst 1", "same time twice", "refused"}
    assert labels(1, 1, 0, 999) == {
        "burst 1",
        "refused",
        "refused just before the token",
    }
    assert labels(1, 1, 0, 999, 1000) == {
        "burst 1",
        "refused",
        "refused just before the token",
        "accepted after a refusal",
        "accepted just at the token",
        "token made of parts",
    }
    assert labels(1, 2, 0, 5000) == {"full again after a while"}
