"""Longest Substring without Repeats against all substrings, one by one."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("last_seen", "window_of_a_set")


def by_pairs(s):
    """The longest substring that holds no two places with equal characters."""
    equal = [(i, j) for i, j in combinations(range(len(s)), 2) if s[i] == s[j]]
    ends = [
        min((j for i, j in equal if i >= at), default=len(s)) for at in range(len(s))
    ]
    return max((end - at for at, end in enumerate(ends)), default=0)


@pytest.fixture
def spec(load_spec):
    return load_spec("longest_substring_without_repeats")


@pytest.fixture
def references(load_solution):
    slug = "longest_substring_without_repeats"
    return [
        load_solution(slug, name).longest_substring_without_repeats
        for name in REFERENCES
    ]


def test_all_agree_on_all_strings_of_up_to_seven_of_three_characters(spec, references):
    for size in range(8):
        for characters in product("aA ", repeat=size):
            s = "".join(characters)
            wanted = by_pairs(s)
            assert spec.oracle((s,)) == wanted
            assert [solve(s) for solve in references] == [wanted] * 2


def test_drawn_cases_keep_the_promises_and_all_agree_on_them(spec, references):
    @settings(
        max_examples=2000,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(spec.cases())
    def law(case):
        (s,) = case.args
        assert len(s) <= 60
        assert s == "" or " " <= min(s) <= max(s) <= "~"
        wanted = by_pairs(s)
        assert spec.oracle((s,)) == wanted
        assert [solve(s) for solve in references] == [wanted] * 2

    law()


def test_worst_begins_with_the_whole_alphabet_and_has_no_long_window_else(
    spec, references
):
    (s,) = spec.worst(n=20000, rng=Random(1)).args
    assert len(s) == 20000
    assert len(set(s[:95])) == 95
    assert all(95 <= solve(s) < 110 for solve in references)
    assert all(20 < solve(s[95:]) < 60 for solve in references)


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def lengthOfLongestSubstring(self, s: str) -> int:\n"
        b"        chars = [0] * 128\n"
        b"        left = right = res = 0\n"
        b"        while right < len(s):\n"
        b"            chars[ord(s[right])] += 1\n"
        b"            while chars[ord(s[right])] > 1:\n"
        b"                chars[ord(s[left])] -= 1\n"
        b"                left += 1\n"
        b"            res = max(res, right - left + 1)\n"
        b"            right += 1\n"
        b"        return res\n"
    )
    run = judge.run("longest_substring_without_repeats", source)
    assert run.verdict is Verdict.AC
