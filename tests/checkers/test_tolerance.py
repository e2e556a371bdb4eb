"""Numbers that may be a little off: how far, and what else must be exact."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.checkers import close, compare
from judge.model import CheckerSpec
from judge.values.plain import LinkedList, Tree
from tests.values.kinds import finite

LOOSE = CheckerSpec(kind="tolerance", absolute=0.5, relative=1e-9)
RELATIVE = CheckerSpec(kind="tolerance", absolute=1e-300, relative=1e-3)
USUAL = CheckerSpec(kind="tolerance")
law = settings(max_examples=100, deadline=None)
floats = st.floats()
nested = st.recursive(
    floats | st.integers(-3, 3) | st.booleans() | st.none() | st.text(max_size=2),
    lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=1), x),
    max_leaves=6,
)


def right(spec: CheckerSpec, expected: Any, got: Any) -> bool:
    return compare(spec, expected, got) is None


def moved(value: Any, by: float) -> Any:
    """Return a nested list with every float moved."""
    if isinstance(value, list):
        return [moved(item, by) for item in value]
    return value + by


@law
@given(finite, finite)
def test_close_is_what_the_formula_says(a: float, b: float) -> None:
    allowed = max(1e-9 * max(abs(a), abs(b)), 1e-9)
    assert close(a, b) is (abs(a - b) <= allowed)


@law
@given(nested, nested)
def test_it_is_symmetric_and_ragged_answers_do_not_crash(one: Any, other: Any) -> None:
    assert right(USUAL, one, other) is right(USUAL, other, one)


@law
@given(st.lists(st.lists(finite, max_size=3), max_size=3))
def test_every_answer_without_nan_is_right_itself(answer: Any) -> None:
    assert right(USUAL, answer, answer)


@law
@given(st.lists(st.lists(st.integers(-99, 99).map(float), min_size=1), min_size=1))
def test_all_numbers_may_be_off_by_the_tolerance_and_not_by_more(answer: Any) -> None:
    assert right(LOOSE, answer, moved(answer, 0.49))
    assert not right(LOOSE, answer, moved(answer, -0.51))


@given(st.floats(1e-200, 1e200))
def test_a_relative_tolerance_grows_with_the_number(number: float) -> None:
    assert right(RELATIVE, number, number * 1.0009)
    assert not right(RELATIVE, number, number * 1.0011)


REASONS = {
    "a number": (1.0, 2.0, "2.0 instead of 1.0"),
    "an item": ([1.0, 2.0], [1.0, 3.0], "at [1]: 3.0 instead of 2.0"),
    "an inner item": ([[1.0]], [[2.0]], "at [0][0]: 2.0 instead of 1.0"),
    "too few": ([1.0, 2.0], [1.0], "1 item instead of 2"),
    "too many inside": ([[1.0]], [[1.0, 2.0]], "2 items instead of 1 at [0]"),
    "None": ([1.0], None, "None instead of [1.0]"),
    "text": (["a", 1.0], ["b", 1.0], "at [0]: 'b' instead of 'a'"),
    "True is not 1": ([1.0], [True], "at [0]: True instead of 1.0"),
    "nan": ([math.nan], [math.nan], "at [0]: nan instead of nan"),
    "infinity": (math.inf, 1e308, "1e+308 instead of inf"),
    "other keys": ({"a": 1.0}, {"b": 1.0}, "has the keys ['b']"),
    "a list for a number": ([1.0], [[1.0]], "at [0]: [1.0] instead of 1.0"),
    "an array": (np.array([1.0]), np.array([2.0]), "at [0]: 2.0 instead of 1.0"),
    "an array's length": (np.ones(2), np.ones(3), "3 items instead of 2"),
    "an array's shape": (np.ones((2, 1)), np.ones(2), "at [0]: 1.0 instead of [1.0]"),
}


@pytest.mark.parametrize("name", REASONS)
def test_a_difference_is_told_with_its_place(name: str) -> None:
    expected, got, words = REASONS[name]
    assert compare(USUAL, expected, got) == words


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1, 1.0 + 1e-12),
        ((1.0, "a"), [1.0 + 1e-12, "a"]),
        ({"a": [1.0]}, {"a": [1.0 + 1e-12]}),
        (np.array([1.0, 2.0]), np.array([1.0, 2.0 + 1e-12])),
        (np.array([1.0]), [1.0]),
        (np.array(1.0), np.array(1.0)),
        (math.inf, math.inf),
        (-math.inf, -math.inf),
        (None, None),
        ("a", "a"),
        (True, True),
    ],
    ids=repr,
)
def test_these_are_close_enough(expected: Any, got: Any) -> None:
    assert right(USUAL, expected, got)


@pytest.mark.parametrize(("expected", "got"), [(1.0, 10**400), (10**400, 10**400)])
def test_an_int_over_all_floats_is_compared_without_a_crash(
    expected: Any, got: Any
) -> None:
    assert right(USUAL, expected, got) is (expected == got)


def test_the_place_in_a_dict_is_its_key() -> None:
    reason = compare(USUAL, {"a": 1.0, "b": 1.0}, {"a": 1.0, "b": 2.0})
    assert reason == "at ['b']: 2.0 instead of 1.0"


near = st.tuples(
    st.sampled_from([1.0, 1.0, 0.9995, 1.0005, 1.002]),
    st.sampled_from([0.0, 0.0, 1e-12, 1e-8, 0.4, 0.6, math.inf]),
)


@settings(law, max_examples=300)
@given(
    st.lists(st.tuples(floats, near), min_size=1, max_size=4),
    st.sampled_from([LOOSE, RELATIVE, USUAL]),
)
def test_arrays_of_floats_agree_where_all_their_numbers_do(
    pairs: list[tuple[float, tuple[float, float]]], spec: CheckerSpec
) -> None:
    expected = np.array([number for number, _ in pairs])
    got = np.array([number * factor + by for number, (factor, by) in pairs])
    one_by_one = all(
        close(a, b, spec.absolute, spec.relative)
        for a, b in zip(expected.tolist(), got.tolist(), strict=True)
    )
    assert right(spec, expected, got) is one_by_one


def test_empty_arrays_of_different_shapes_are_different() -> None:
    assert not right(USUAL, np.zeros((0, 3)), np.zeros((0, 2)))


@pytest.mark.parametrize("node", [LinkedList, Tree])
def test_every_number_may_be_off_also_those_in_nodes(node: Any) -> None:
    assert right(USUAL, node((1.0,)), node((1.0 + 1e-12,)))
