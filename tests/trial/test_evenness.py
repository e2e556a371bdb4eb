"""How uneven counts may be: SciPy's answer, and what holds for all counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from judge.spec import evenness

counted = st.lists(st.integers(0, 5000), min_size=2, max_size=120).filter(any)


@given(counted)
def test_it_is_what_scipy_says(counts: list[int]) -> None:
    wanted = stats.chisquare(counts).pvalue
    assert evenness(counts) == pytest.approx(wanted, rel=1e-7, abs=1e-290)


@pytest.mark.parametrize("size", [2, 3, 8, 9, 400])
def test_equal_counts_are_certain_and_a_lonely_one_is_impossible(size: int) -> None:
    assert evenness([7] * size) == 1.0
    assert evenness([10**6] + [0] * (size - 1)) < 1e-100
