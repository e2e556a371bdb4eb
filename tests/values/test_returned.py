"""What a submission may return for a declared type, and what is refused."""

from __future__ import annotations

import enum
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from judge import types
from judge.values.live import LiveWriter
from judge.values.plain import LinkedList
from judge.values.writer import Mismatch, NotWritable, describe
from tests.values.kinds import LONG, a_world, alike, returned, spelled

Point = namedtuple("Point", "x y")
Colour = enum.IntEnum("Colour", "RED BLUE")


class Lying(int):
    """An int that claims to be another one, and equal to all."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __pos__(self) -> int:
        return 99

    def __index__(self) -> int:
        return 99

    def bit_length(self) -> int:
        return 10**9

    __int__ = __repr__ = __index__  # type: ignore[assignment]


class LyingText(str):
    """A string that claims to be another one."""

    def __str__(self) -> str:
        return "other"

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


class LyingFloat(float):
    """A float that claims to be another one."""

    def __float__(self) -> float:
        return 99.0

    def __pos__(self) -> float:
        return 99.0


FINE = {
    "a tuple where a list is declared": ("list[int]", (1, 2), [1, 2]),
    "a named tuple": ("list[int]", Point(1, 2), [1, 2]),
    "a list where a tuple is declared": ("tuple[int, str]", [1, "a"], (1, "a")),
    "a deque": ("list[int]", deque([1, 2]), [1, 2]),
    "a range": ("list[int]", range(3), [0, 1, 2]),
    "keys": ("list[int]", {1: 2}.keys(), [1]),
    "values": ("list[int]", {1: 2}.values(), [2]),
    "items": ("list[tuple[int, int]]", {1: 2}.items(), [(1, 2)]),
    "keys as a set": ("set[int]", {1: 2}.keys(), {1}),
    "a frozenset": ("set[int]", frozenset((1,)), {1}),
    "a list without repeats as a set": ("set[int]", [1, 2], {1, 2}),
    "a Counter": ("dict[str, int]", Counter("aab"), {"a": 2, "b": 1}),
    "a defaultdict": ("dict[str, int]", defaultdict(int, a=1), {"a": 1}),
    "an OrderedDict": ("dict[str, int]", OrderedDict(a=1), {"a": 1}),
    "an int for a float": ("float", 1, 1.0),
    "ints for floats": ("list[float]", [1, 2.5], [1.0, 2.5]),
    "many ints for floats": ("list[float]", [1] * LONG, [1.0] * LONG),
    "a numpy int": ("int", np.int32(3), 3),
    "a numpy float": ("float", np.float32(0.5), 0.5),
    "a numpy int for a float": ("float", np.int64(3), 3.0),
    "a numpy truth value": ("bool", np.bool_(True), True),
    "numpy ints in a list": ("list[int]", [np.int64(1), 2], [1, 2]),
    "a numpy array of no dimension": ("int", np.array(3), 3),
    "a numpy array": ("list[int]", np.array([1, 2]), [1, 2]),
    "a long numpy array": ("list[float]", np.ones(LONG), [1.0] * LONG),
    "a matrix": ("list[list[float]]", np.eye(2), [[1.0, 0.0], [0.0, 1.0]]),
    "lists as an array": ("Arr", [[1, 2], [3, 4]], np.array([[1, 2], [3, 4]])),
    "small ints as an array": ("Arr", np.array([1], dtype="i2"), np.array([1])),
    "an enum": ("int", Colour.BLUE, 2),
    "a bytearray": ("bytes", bytearray(b"ab"), b"ab"),
    "an int that lies": ("int", Lying(3), 3),
    "many ints that lie": ("list[int]", [Lying(3)] * LONG, [3] * LONG),
    "an int that lies as a float": ("float", Lying(3), 3.0),
    "a float that lies": ("float", LyingFloat(0.5), 0.5),
    "a string that lies": ("str", LyingText("ab"), "ab"),
    "the second option": ("int | str", "a", "a"),
    "a truth value where it may be": ("int | bool", True, True),
    "the option that fits": ("list[int] | list[str] | None", ["a"], ["a"]),
    "anything for None": ("None", object(), None),
    "anything plain": ("Any", {"a": (1, [None, {2.5}])}, {"a": (1, [None, {2.5}])}),
    "numpy inside Any": ("Any", [np.int64(1), np.array([2])], [1, [2]]),
}


@pytest.mark.parametrize("name", FINE)
def test_what_python_programmers_return_is_fine(name: str) -> None:
    text, value, plain = FINE[name]
    got = returned(spelled(text), value)
    assert alike(got, plain), got


GENERATOR = (i for i in range(3))
REFUSED = {
    "a truth value for an int": ("int", True, "expected int, got True of type bool"),
    "numpy's truth for an int": ("int", np.bool_(1), "expected int, got"),
    "a truth value for a float": ("float", False, "expected float, got False"),
    "an int for a truth value": ("bool", 1, "expected bool, got 1 of type int"),
    "a float for an int": ("int", 1.0, "expected int, got 1.0 of type float"),
    "None for an int": ("int", None, "expected int, got None"),
    "None for a node": ("ListNode", None, "expected ListNode, got None"),
    "text for a number": ("float", "1", "expected float, got '1' of type str"),
    "a decimal": ("float", Decimal(1), "expected float, got Decimal('1')"),
    "a fraction": ("float", Fraction(1, 2), "expected float, got Fraction(1, 2)"),
    "a complex number": ("float", 1j, "expected float, got 1j of type complex"),
    "bytes for text": ("str", b"a", "expected str, got b'a' of type bytes"),
    "text for bytes": ("bytes", "a", "expected bytes, got 'a' of type str"),
    "text for a list": ("list[str]", "ab", "expected list[str], got 'ab'"),
    "a set for a list": ("list[int]", {1}, "expected list[int], got {1}"),
    "a dict for a list": ("list[int]", {1: 2}, "expected list[int], got {1: 2}"),
    "a generator for a list": ("list[int]", GENERATOR, "of type generator"),
    "a tuple for a set": ("set[int]", (1,), "expected set[int], got (1,)"),
    "pairs for a dict": ("dict[int, int]", [(1, 2)], "expected dict[int, int], got"),
    "too few": ("tuple[int, int]", (1,), "expected tuple[int, int], got (1,)"),
    "a class for a value": ("int", int, "expected int, got <class 'int'>"),
    "neither option": ("int | None", "a", "expected int | None, got 'a' of type str"),
    "a wrong item": ("list[int]", [1, "a"], "[1]: expected int, got 'a'"),
    "a wrong inner item": ("list[list[int]]", [[1], [2, None]], "[1][1]: expected int"),
    "a wrong item of an option": ("list[int] | None", [1.5], "[0]: expected int"),
    "a wrong value": ("dict[str, int]", {"a": "b"}, "['a']: expected int"),
    "a wrong key": ("dict[str, int]", {1: 1}, "key: expected str, got 1"),
    "a ragged array": ("Arr", [[1, 2], [3]], "expected an array, got [[1, 2], [3]]"),
    "an array of text": ("Arr", ["a"], "expected an array of numbers"),
    "an array of objects": ("Arr", [10**30], "expected an array of numbers"),
    "an object": ("Any", object(), "expected plain data"),
    "a function": ("Callable[[int], int]", len, "expected Callable[[int], int]"),
    "a huge int": ("int", 10**5000, "an integer of more than 4,000 digits"),
    "huge ints": ("list[int]", [10**5000], "an integer of more than 4,000 digits"),
    "an int over all floats": ("float", 10**400, "an integer too large for a float"),
    "ints over all floats": ("list[float]", [10**400], "too large for a float"),
    "half a character": ("str", "a\ud800", "a string with lone surrogates"),
    "half a character in a key": ("dict[str, int]", {"\udfff": 1}, "lone surrogates"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_hides_a_mistake_is_refused_in_plain_words(name: str) -> None:
    text, value, words = REFUSED[name]
    with pytest.raises(Mismatch) as caught:
        returned(spelled(text), value)
    assert words in str(caught.value)


def test_an_option_that_does_not_fit_leaves_no_buffer_behind() -> None:
    either = spelled("tuple[list[int], str] | tuple[list[int], int]")
    writer = LiveWriter(a_world())
    assert writer.write(either, ([7] * LONG, 1))[0] == 1
    assert len(writer.buffers) == 1


def test_an_array_of_large_unsigned_numbers_keeps_them_or_is_refused() -> None:
    value = np.array([2**63 + 5], dtype="uint64")
    try:
        got = returned(spelled("Arr"), value)
    except Mismatch:
        return
    assert got.tolist() == [2**63 + 5]


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.int64(3), 3),
        (np.float64(0.5), 0.5),
        (np.bool_(True), True),
        (LyingFloat(0.5), 0.5),
    ],
)
def test_a_numpy_number_is_fine_as_the_value_of_a_node(value: Any, plain: Any) -> None:
    got = returned(spelled("ListNode"), types.ListNode(value))
    assert alike(got.values, (plain,))


def test_a_made_up_node_is_as_good_as_ours() -> None:
    class Node:
        val, next = 5, None

    assert returned(spelled("ListNode | None"), Node()) == LinkedList((5,))
    assert returned(spelled("ListNode | None"), None) is None


@pytest.mark.parametrize("text", ["ListNode", "TreeNode", "GraphNode"])
def test_something_without_the_links_of_a_node_is_refused(text: str) -> None:
    for value in ([1, 2], 5, "a", object()):
        with pytest.raises(Mismatch, match=f"expected {text}, got"):
            returned(spelled(text), value)


def test_a_tree_in_which_two_links_meet_is_refused_and_so_is_a_circle() -> None:
    twice = types.tree([1, 2, 2])
    assert twice is not None
    twice.right = twice.left
    circle = types.tree([1, 2])
    assert circle is not None and circle.left is not None
    circle.left.left = circle
    for root in (twice, circle):
        with pytest.raises(NotWritable, match="not a tree: two links lead to one node"):
            returned(spelled("TreeNode"), root)


def test_a_value_of_a_node_says_that_it_is_one() -> None:
    with pytest.raises(Mismatch, match=r"\[1\] value: expected str, got \[1\] of type"):
        returned(spelled("list[ListNode]"), [types.ListNode(1), types.ListNode([1])])


class Mute:
    def __repr__(self) -> str:
        raise ZeroDivisionError


def test_describing_a_value_never_fails_and_is_never_long() -> None:
    assert describe(Mute()) == "a value of type Mute"
    assert describe(None) == "None"
    text = describe("x" * 10_000)
    assert len(text) < 140
    assert text.endswith(" … of type str")


def test_a_wrong_answer_of_any_length_gets_a_short_reason() -> None:
    with pytest.raises(Mismatch) as caught:
        returned(spelled("int"), list(range(100_000)))
    assert len(str(caught.value)) < 200
