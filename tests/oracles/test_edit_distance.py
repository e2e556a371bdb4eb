"""Edit Distance against memoised recursion, and against edits really made."""

from __future__ import annotations

from functools import cache
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

import judge
from judge.verdicts import Verdict

REFERENCES = ("two_rows", "walk_the_diagonals")
RIGHT_BUT_SLOW = ("wrong/runs_of_letters",)


@pytest.fixture
def spec(load_spec):
    return load_spec("edit_distance")


@pytest.fixture
def solutions(load_solution):
    names = (*REFERENCES, *RIGHT_BUT_SLOW)
    return {name: load_solution("edit_distance", name).edit_distance for name in names}


def for_cases(spec, law, count):
    """Call `law` with the arguments of many drawn cases, the same in every run."""
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def by_recursion(a, b):
    @cache
    def distance(n, m):
        if n == 0 or m == 0:
            return n + m
        if a[n - 1] == b[m - 1]:
            return distance(n - 1, m - 1)
        return 1 + min(distance(n - 1, m - 1), distance(n - 1, m), distance(n, m - 1))

    return distance(len(a), len(b))


def one_edit_away(text, letters, most):
    """Yield every string that one edit makes of `text`."""
    for i in range(len(text) + 1):
        if i < len(text):
            yield text[:i] + text[i + 1 :]
        for letter in letters:
            if len(text) < most:
                yield text[:i] + letter + text[i:]
            if i < len(text):
                yield text[:i] + letter + text[i + 1 :]


def by_making_edits(start, letters, most):
    """Return the distance from `start` to every string, edit by edit."""
    found, present, edits = {start: 0}, [start], 0
    while present:
        edits += 1
        made = {new for text in present for new in one_edit_away(text, letters, most)}
        present = [text for text in made if text not in found]
        found |= dict.fromkeys(present, edits)
    return found


def small_strings(letters, most):
    for size in range(most + 1):
        yield from map("".join, product(letters, repeat=size))


@pytest.mark.parametrize(("letters", "most"), [("ab", 5), ("abc", 3)])
def test_edits_really_made_agree_with_oracle_and_solutions_on_all_small_strings(
    spec, solutions, letters, most
):
    """Longer strings in between never help, so none is longer than the longest."""
    strings = list(small_strings(letters, most))
    for a in strings:
        distances = by_making_edits(a, letters, most)
        for b in strings:
            assert spec.oracle((a, b)) == distances[b]
            for name, solve in solutions.items():
                assert solve(a, b) == distances[b], name


def test_recursion_agrees_with_oracle_and_references_on_drawn_cases(spec, solutions):
    def law(a, b):
        right = by_recursion(a, b)
        assert spec.oracle((a, b)) == right
        for name in REFERENCES:
            assert solutions[name](a, b) == right, name

    for_cases(spec, law, 2000)


def test_drawn_cases_keep_the_promises_of_the_statement(spec):
    def law(a, b):
        assert len(a) <= 40
        assert len(b) <= 40
        assert set(a + b) <= set("abcdefghijklmnopqrstuvwxyz")

    for_cases(spec, law, 500)


@pytest.mark.parametrize("n", [16, 100, 300])
def test_worst_has_nothing_to_cut_off_and_a_large_distance(spec, n):
    a, b = spec.worst(n=n, rng=Random(n)).args
    assert len(a) == len(b) == n
    assert a[0] != b[0]
    assert a[-1] != b[-1]
    assert spec.oracle((a, b)) > n / 3


def test_worst_is_the_same_for_the_same_seed_only(spec):
    assert spec.worst(n=64, rng=Random(1)) == spec.worst(n=64, rng=Random(1))
    assert spec.worst(n=64, rng=Random(1)) != spec.worst(n=64, rng=Random(2))


def test_labels_tell_what_naive_ways_miss(spec):
    assert "shifted" in set(spec.labels(("stone", "tones")))
    assert "neighbours changed places" in set(spec.labels(("ab", "ba")))
    assert "replacing is needed" not in set(spec.labels(("ab", "abc")))


def test_what_is_accepted_elsewhere_is_accepted_here():
    source = (
        b"class Solution:\n"
        b"    def minDistance(self, word1: str, word2: str) -> int:\n"
        b"        @lru_cache(None)\n"
        b"        def go(i, j):\n"
        b"            if i == len(word1) or j == len(word2):\n"
        b"                return len(word1) - i + len(word2) - j\n"
        b"            if word1[i] == word2[j]:\n"
        b"                return go(i + 1, j + 1)\n"
        b"            return 1 + min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1))\n"
        b"        return go(0, 0)\n"
    )
    assert judge.run("edit_distance", source).verdict is Verdict.AC
