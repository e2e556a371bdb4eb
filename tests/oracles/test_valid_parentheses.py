"""Valid Parentheses against all balanced strings, made from the grammar."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from judge.verdicts import Verdict

REFERENCES = ("stack", "grammar")
BRACKETS = "()[]{}"


def balanced_strings(pairs):
    """All balanced strings of so many pairs: nothing, or `(A)B` of any kind."""
    if pairs == 0:
        return {""}
    return {
        opening + inner + closing + rest
        for inside in range(pairs)
        for inner in balanced_strings(inside)
        for rest in balanced_strings(pairs - 1 - inside)
        for opening, closing in ("()", "[]", "{}")
    }


@pytest.fixture
def spec(load_spec):
    return load_spec("valid_parentheses")


@pytest.fixture
def references(load_solution):
    slug = "valid_parentheses"
    return [load_solution(slug, name).valid_parentheses for name in REFERENCES]


def for_cases(spec, law, count):
    decorate = settings(
        max_examples=count,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    decorate(given(spec.cases())(lambda case: law(*case.args)))()


def test_oracle_and_references_accept_exactly_the_grammar_up_to_six_brackets(
    spec, references
):
    right = set().union(*(balanced_strings(pairs) for pairs in (1, 2, 3)))
    for size in range(1, 7):
        for brackets in product(BRACKETS, repeat=size):
            s = "".join(brackets)
            assert spec.oracle((s,)) == (s in right)
            assert [solve(s) for solve in references] == [s in right] * 2


def test_oracle_and_references_accept_all_balanced_strings_of_four_pairs(
    spec, references
):
    strings = balanced_strings(4)
    assert len(strings) == 14 * 3**4
    for s in strings:
        assert spec.oracle((s,))
        assert all(solve(s) for solve in references)


def test_drawn_cases_keep_the_promises_and_all_agree_on_them(spec, references):
    def law(s):
        assert 1 <= len(s) <= 60
        assert set(s) <= set(BRACKETS)
        assert [solve(s) for solve in references] == [spec.oracle((s,))] * 2

    for_cases(spec, law, 2000)


@pytest.mark.parametrize("n", [64, 101, 1000])
def test_worst_is_balanced_and_half_of_it_is_one_nest(spec, references, n):
    (s,) = spec.worst(n=n, rng=Random(n)).args
    assert n - 1 <= len(s) <= n
    assert spec.oracle((s,))
    assert all(bracket in "([{" for bracket in s[-(n // 4) * 2 : -(n // 4)])


def test_what_is_accepted_elsewhere_is_accepted_here():
    import judge

    source = (
        b"class Solution:\n"
        b"    def isValid(self, s: str) -> bool:\n"
        b"        if len(s) % 2:\n"
        b"            return False\n"
        b"        pairs, stack = dict(['()', '[]', '{}']), []\n"
        b"        for c in s:\n"
        b"            if c in pairs:\n"
        b"                stack += c\n"
        b"            elif not stack or pairs[stack.pop()] != c:\n"
        b"                return False\n"
        b"        return stack == []\n"
    )
    assert judge.run("valid_parentheses", source).verdict is Verdict.AC
