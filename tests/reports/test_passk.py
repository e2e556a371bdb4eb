"""pass@k against its definition: the share of choices with an accepted sample."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.reports.book import book
from judge.reports.passk import Scores, counts, pass_at_k, render, scores
from judge.verdicts import Verdict
from tests.reports.graded import graded


@given(st.data())
def test_it_is_the_share_of_choices_with_an_accepted_sample(
    data: st.DataObject,
) -> None:
    n = data.draw(st.integers(1, 9))
    c, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
    samples = [True] * c + [False] * (n - c)
    choices = list(combinations(samples, k))
    assert pass_at_k(n, c, k) == sum(map(any, choices)) / len(choices)


@given(st.data())
def test_it_is_the_nearest_float_however_many_samples(data: st.DataObject) -> None:
    n = data.draw(st.integers(1, 2000))
    c, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
    exact = 1 - Fraction(comb(n - c, k), comb(n, k))
    assert pass_at_k(n, c, k) == float(exact)


def test_of_one_it_is_the_share_and_of_all_whether_there_is_one() -> None:
    assert pass_at_k(200, 37, 1) == 37 / 200
    assert [pass_at_k(200, c, 200) for c in (0, 1, 200)] == [0, 1, 1]


def test_nothing_cancels_where_one_of_a_million_is_accepted() -> None:
    assert pass_at_k(10**6, 1, 3) == 3 / 10**6


@pytest.mark.parametrize(
    ("n", "c", "k", "message"),
    [
        (5, 2, 10, "pass@10 needs 10 samples, not 5; judge more, or lower k"),
        (0, 0, 1, "pass@1 needs 1 samples, not 0; judge more, or lower k"),
        (5, 6, 1, "6 of 5 samples cannot be accepted; give 0 <= c <= n"),
        (5, -1, 1, "-1 of 5 samples cannot be accepted; give 0 <= c <= n"),
        (5, 2, 0, "pass@0 is not defined; give k of at least 1"),
    ],
)
def test_what_is_not_defined_is_an_error_that_says_so(
    n: int, c: int, k: int, message: str
) -> None:
    with pytest.raises(ValueError) as error:
        pass_at_k(n, c, k)
    assert str(error.value) == message


def test_a_judge_error_is_no_sample() -> None:
    verdicts = [Verdict.AC, Verdict.WA, Verdict.JE, Verdict.JE]
    results = [graded(verdict, slug="a") for verdict in verdicts]
    results.append(graded(Verdict.JE, slug="b"))
    assert counts(book(results)) == {"a": (2, 1), "b": (0, 0)}


def test_a_mean_is_over_all_problems_or_there_is_none() -> None:
    samples = {"a": (10, 5), "b": (10, 0), "c": (3, 3)}
    found = scores(samples, (1, 3, 10))
    assert found.problems == 3
    assert found.means == {
        1: pytest.approx((0.5 + 0 + 1) / 3),
        3: pytest.approx((pass_at_k(10, 5, 3) + 0 + 1) / 3),
    }
    assert found.too_few == {10: ("c",)}


def test_nothing_judged_has_no_scores() -> None:
    assert scores({}) == Scores(problems=0, means={}, too_few={})


def test_each_k_has_its_mean_or_the_problems_that_lack_samples() -> None:
    samples = {f"p{i:02}": (9, 3) for i in range(12)} | {"q": (10, 1)}
    assert render(scores(samples, (10, 1))) == (
        "pass@k over 13 problems; a judge error (JE) is no sample\n"
        "pass@1: 31.54 %\n"
        "pass@10: too few samples of p00, p01, p02, p03, p04, p05, p06, p07, p08, "
        "p09 and 2 more\n"
    )
