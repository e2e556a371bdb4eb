"""Answers in any order: order never matters, how often always does."""

from __future__ import annotations

from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.checkers import compare
from judge.model import CheckerSpec
from judge.values.plain import LinkedList
from tests.values.kinds import hashable

FLAT = CheckerSpec(kind="unordered")
NESTED = CheckerSpec(kind="unordered", nested=True)
law = settings(max_examples=100, deadline=None)

few = st.lists(st.integers(0, 2), max_size=4)
rows = st.lists(few, max_size=4)
deep = st.lists(
    st.recursive(st.integers(0, 2), lambda x: st.lists(x, max_size=3)), max_size=4
)
randoms = st.integers(0, 2**32).map(Random)


def right(spec: CheckerSpec, expected: Any, got: Any) -> bool:
    return compare(spec, expected, got) is None


def shuffled(value: Any, rng: Random, *, inside: bool) -> Any:
    if not isinstance(value, list):
        return value
    items = [shuffled(item, rng, inside=inside) if inside else item for item in value]
    return rng.sample(items, len(items))


def ordered(value: Any) -> Any:
    """Return a list with everything in it sorted, as an independent opinion."""
    if not isinstance(value, list):
        return value
    return sorted(map(ordered, value), key=repr)


@law
@given(st.lists(hashable, max_size=5), randoms)
def test_any_order_of_the_right_items_is_right(items: list[Any], rng: Random) -> None:
    assert right(FLAT, items, shuffled(items, rng, inside=False))


@law
@given(deep, randoms)
def test_nested_any_order_at_any_depth_is_right(items: list[Any], rng: Random) -> None:
    assert right(NESTED, items, shuffled(items, rng, inside=True))


@law
@given(few, few)
def test_exactly_the_lists_that_sort_alike_are_the_same(
    one: list[int], other: list[int]
) -> None:
    assert right(FLAT, one, other) is (sorted(one) == sorted(other))


@law
@given(rows, rows)
def test_the_order_inside_of_items_counts_unless_nested(
    one: list[list[int]], other: list[list[int]]
) -> None:
    assert right(FLAT, one, other) is (sorted(one) == sorted(other))
    assert right(NESTED, one, other) is (ordered(one) == ordered(other))


@law
@given(deep, deep, st.sampled_from((FLAT, NESTED)))
def test_it_is_symmetric_and_ragged_answers_do_not_crash(
    one: list[Any], other: list[Any], spec: CheckerSpec
) -> None:
    assert right(spec, one, other) is right(spec, other, one)


@law
@given(st.lists(st.integers(0, 3), min_size=1, max_size=5), st.data())
def test_leaving_out_or_repeating_any_item_is_wrong(
    items: list[int], data: Any
) -> None:
    index = data.draw(st.integers(0, len(items) - 1))
    fewer = items[:index] + items[index + 1 :]
    more = [*items, items[index]]
    for got, word in ((fewer, "misses"), (more, "has too much")):
        reason = compare(FLAT, items, got)
        assert reason is not None and reason.startswith(f"{word} {items[index]}")


def test_how_often_something_is_there_counts_at_every_depth() -> None:
    for one, other in (([[1, 1, 2]], [[1, 2]]), ([[[1, 1]], 3], [3, [[1]]])):
        assert not right(NESTED, one, other)
        assert right(NESTED, one, one[::-1])


REASONS = {
    "one is missing": ([1, 2], [1], "misses 2"),
    "one too much": ([1], [1, 2], "has too much 2"),
    "both": ([1], [2], "misses 1; has too much 2"),
    "several times": ([1, 1, 2], [2], "misses 1 (2 times)"),
    "twice instead of once": ([1, 2], [1, 1], "misses 2; has too much 1"),
    "lists": ([[1, 2]], [[2, 1]], "misses [1, 2]; has too much [2, 1]"),
    "text": (["a"], ["b"], "misses 'a'; has too much 'b'"),
    "True is not 1": ([1], [True], "misses 1; has too much True"),
    "nan": ([float("nan")], [float("nan")], "misses nan; has too much nan"),
    "only the first": ([1, 2, 3], [], "misses 1"),
}


@pytest.mark.parametrize("name", REASONS)
def test_the_reason_names_an_item_as_the_candidate_wrote_it(name: str) -> None:
    expected, got, words = REASONS[name]
    assert compare(FLAT, expected, got) == words


@pytest.mark.parametrize(
    "items",
    [
        [{"a": [1]}, {"b": [2]}],
        [LinkedList((1,)), LinkedList((2,), 0)],
        [b"a", "a", None],
        [{1}, {2}],
        [(1, [2]), (3, [4])],
    ],
    ids=repr,
)
def test_items_of_every_kind_can_be_in_any_order(items: list[Any]) -> None:
    assert right(FLAT, items, items[::-1])
    assert not right(FLAT, items, items[:1])


def test_sets_are_compared_as_they_are() -> None:
    assert right(FLAT, {1, 2}, {2, 1})
    assert compare(FLAT, {1, 2}, {1}) == "misses 2"


@pytest.mark.parametrize(
    ("expected", "got"), [([1], None), (None, [1]), (None, None), (3, 3)], ids=repr
)
def test_an_answer_that_is_no_list_is_compared_without_a_crash(
    expected: Any, got: Any
) -> None:
    assert right(FLAT, expected, got) is (expected == got)


@pytest.mark.parametrize(
    "answer", [np.array([[1, 2], [3, 4]]), [np.array([1]), np.array([2])]], ids=repr
)
def test_arrays_can_be_in_any_order(answer: Any) -> None:
    assert right(FLAT, answer, answer[::-1])


@pytest.mark.parametrize(
    ("expected", "got"), [([1], [1.0]), ([np.int64(1)], [1]), ([[1]], [[1.0]])]
)
def test_an_int_from_the_oracle_is_the_float_that_is_declared(
    expected: Any, got: Any
) -> None:
    assert right(FLAT, expected, got)


def test_a_dict_with_other_values_is_another_answer() -> None:
    assert right(FLAT, {"a": [1]}, {"a": [1]})
    assert not right(FLAT, {"a": [1]}, {"a": [2]})
