"""Group Anagrams against the first of all orders of each word, and Counters."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import permutations, product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("sorted_as_key", "counts_as_key")


def by_key(words, key):
    groups = defaultdict(list)
    for word in words:
        groups[key(word)].append(word)
    return in_order(groups.values())


def in_order(groups):
    return sorted(sorted(group) for group in groups)


@pytest.fixture
def spec(load_spec):
    return load_spec("group_anagrams")


@pytest.fixture
def references(load_solution):
    slug = "group_anagrams"
    return [load_solution(slug, name).group_anagrams for name in REFERENCES]


def agree(spec, references, words, wanted):
    assert in_order(spec.oracle((words,))) == wanted
    for solve in references:
        assert in_order(solve(list(words))) == wanted


def test_all_agree_on_all_small_lists_by_the_first_of_all_orders(spec, references):
    every = ["".join(w) for size in range(3) for w in product("az", repeat=size)]
    every += ["aaz", "aza", "azz", "zza"]
    for size in range(1, 5):
        for words in map(list, product(every, repeat=size)):
            wanted = by_key(words, lambda word: min(permutations(word)))
            agree(spec, references, words, wanted)


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
        (words,) = case.args
        assert 1 <= len(words) <= 30
        assert all(len(word) <= 100 for word in words)
        assert all("a" <= letter <= "z" for word in words for letter in word)
        wanted = by_key(words, lambda word: frozenset(Counter(word).items()))
        agree(spec, references, words, wanted)

    law()


@pytest.mark.parametrize("n", [2, 64, 1001])
def test_worst_has_half_as_many_groups_as_words(spec, references, n):
    (words,) = spec.worst(words=n, rng=Random(n)).args
    assert len(words) == n
    for solve in references:
        assert n // 2 <= len(solve(list(words))) <= n // 2 + 1


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:\n"
        b"        ans = collections.defaultdict(list)\n"
        b"        for s in strs:\n"
        b"            ans[tuple(sorted(s))].append(s)\n"
        b"        return ans.values()\n"
    )
    assert judge.run("group_anagrams", source).verdict is Verdict.AC
