"""Exact equality: what is equal, what is not, and at which place two values part."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.checkers import compare
from judge.checkers.exact import differs, same
from judge.model import CheckerSpec
from judge.values import declared as d
from judge.values.plain import Graph, LinkedList, Tree
from tests.values.kinds import alike, anything, returnable, spelled, stored, typed

EXACT = CheckerSpec(kind="exact")
nested = st.recursive(st.integers(0, 2), lambda x: st.lists(x, max_size=3))
law = settings(max_examples=100, deadline=None)


@st.composite
def pairs(draw: Any) -> tuple[d.Type, Any, Any]:
    """Draw a type and two values of it."""
    text, values = draw(returnable)
    return spelled(text), draw(values), draw(values)


def has_nan(value: Any) -> bool:
    if isinstance(value, dict):
        return has_nan(list(value.values()))
    if isinstance(value, np.ndarray):
        return bool(np.isnan(value).any())
    if isinstance(value, (list, tuple)):
        return any(map(has_nan, value))
    return bool(value != value)


@law
@given(typed(returnable))
def test_every_value_without_nan_equals_its_copy_and_no_other_does(drawn: Any) -> None:
    type_, value = drawn
    assert same(value, stored(type_, value)) is not has_nan(value)


@law
@given(pairs())
def test_equality_is_symmetric_and_has_a_reason_when_it_fails(drawn: Any) -> None:
    _, one, other = drawn
    assert same(one, other) is same(other, one)
    reason = compare(EXACT, one, other)
    assert (reason is None) is same(one, other)
    assert reason is None or reason.strip()


@law
@given(anything, anything)
def test_ragged_answers_are_compared_without_a_crash(one: Any, other: Any) -> None:
    assert same(one, other) is same(other, one)
    assert (compare(EXACT, one, other) is None) is same(one, other)


@law
@given(nested, nested)
def test_the_place_that_is_named_is_one_where_two_lists_part(
    expected: Any, got: Any
) -> None:
    reason = differs(expected, got)
    if reason is None:
        assert alike(expected, got)
        return
    found = re.search(r"at ((?:\[\d+\])+)", reason)
    path = [] if found is None else list(map(int, re.findall(r"\d+", found[1])))
    for index in path:
        assert same(expected[:index], got[:index])
        expected, got = expected[index], got[index]
    assert not same(expected, got)


REASONS = {
    "a scalar": (3, 4, "is not the expected answer"),
    "an item": ([3, 4], [3, 5], "differs at [1]: 5 instead of 4"),
    "an inner item": ([[1], [2, 3]], [[1], [2, 4]], "differs at [1][1]: 4 instead"),
    "too many": ([1], [1, 2], "2 items instead of 1"),
    "too few": ([1, 2], [1], "1 item instead of 2"),
    "nothing": ([1, 2], [], "0 items instead of 2"),
    "too few inside": ([[1, 2]], [[1]], "at [0]: 1 item instead of 2"),
    "a list for a number": ([1], [[1]], "differs at [0]: [1] instead of 1"),
    "nan": ([float("nan")], [float("nan")], "differs at [0]: nan instead of nan"),
    "None": ([1], None, "is not the expected answer"),
}


@pytest.mark.parametrize("name", REASONS)
def test_a_difference_is_told_in_words(name: str) -> None:
    expected, got, words = REASONS[name]
    reason = compare(EXACT, expected, got)
    assert reason is not None and words in reason


EQUAL = [
    ([1, 2], (1, 2)),
    ([[1]], ((1,),)),
    (1, 1.0),
    ({1, 2}, {2, 1}),
    ({"a": [1]}, {"a": (1,)}),
    (LinkedList((1, 2), 0, (0, 1)), LinkedList((1, 2), 0, (None, None))),
    (np.array([1, 2]), np.array([1.0, 2.0])),
    (np.array([1, 2]), [1, 2]),
    ([np.array([1])], [np.array([1])]),
    (np.zeros((0, 3)), np.zeros((0, 3))),
    (float("inf"), float("inf")),
    (0.0, -0.0),
]
UNEQUAL = [
    (1, True),
    ([0], [False]),
    ({"a": 1}, {"a": True}),
    (1, "1"),
    (None, 0),
    ([], None),
    ([1], {1}),
    ({1: 2}, {1: 2, 3: 4}),
    (float("nan"), float("nan")),
    (LinkedList((1,)), LinkedList((1,), 0)),
    (LinkedList((1,)), Tree((1,))),
    (Tree((1, 2)), Tree((1, None, 2))),
    (Graph((1, 2), ((1,), ())), Graph((1, 2), ((1,), (0,)))),
    (np.array([1, 2]), np.array([[1, 2]])),
    (np.array([1, 2]), np.array([1, 2, 2])),
    (np.zeros((0, 3)), np.zeros((0, 2))),
    (np.array([np.nan]), np.array([np.nan])),
    (np.array([1]), None),
]


@pytest.mark.parametrize(("one", "other"), EQUAL, ids=repr)
def test_these_are_the_same_answer(one: Any, other: Any) -> None:
    assert compare(EXACT, one, other) is None


@pytest.mark.parametrize(("one", "other"), UNEQUAL, ids=repr)
def test_these_are_different_answers(one: Any, other: Any) -> None:
    assert compare(EXACT, one, other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LinkedList((1,)), LinkedList((True,))),
        (Tree((0,)), Tree((False,))),
        (Graph((1,), ((),)), Graph((True,), ((),))),
        ({1}, {True}),
        ({1: 2}, {True: 2}),
    ],
    ids=repr,
)
def test_true_is_not_one_wherever_it_is(one: Any, other: Any) -> None:
    assert not same(one, other)


def test_a_ragged_list_is_no_array_and_no_crash() -> None:
    assert not same([[1], [1, 2]], np.array([1]))
