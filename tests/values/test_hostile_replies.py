"""Nothing that a worker sends is believed: a WireError, soon, and in little memory."""

from __future__ import annotations

import contextlib
import gc
import json
import time
import tracemalloc
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.values import declared as d
from judge.values.reader import WireError
from judge.values.trusted import decode
from tests.values.kinds import returnable, sent, spelled, typed

MIB = 1 << 20
HUGE = "1" * 5000


def reply(text: str, wire: Any, buffers: Sequence[bytes] = ()) -> Any:
    """Return what comes of a reply; `wire` is JSON text, or data."""
    raw = wire if isinstance(wire, str) else json.dumps(wire)
    return decode(spelled(text), raw.encode(), [memoryview(b) for b in buffers])


def packed(**more: Any) -> dict[str, Any]:
    return {"b": 0, "t": "q", **more}


def array(*shape: int, t: str = "<f8", b: int = 0) -> dict[str, Any]:
    return {"b": b, "t": t, "s": shape}


EIGHT = [bytes(8)]
LIES: dict[str, tuple[str, Any, Sequence[bytes]]] = {
    "no JSON": ("int", "", ()),
    "half of JSON": ("list[int]", "[1, 2", ()),
    "two values": ("int", "1 2", ()),
    "a bad escape": ("str", '"\\xff"', ()),
    "text for an int": ("int", '"1"', ()),
    "a float for an int": ("int", 1.5, ()),
    "a bool for an int": ("int", True, ()),
    "an int for a bool": ("bool", 1, ()),
    "an int for text": ("str", 1, ()),
    "null for an int": ("int", None, ()),
    "a list for an int": ("int", [1], ()),
    "an int for a list": ("list[int]", 1, ()),
    "a mapping for a list": ("list[int]", {"a": 1}, ()),
    "text inside": ("list[int]", [1, "a"], ()),
    "too short": ("tuple[int, int]", [1], ()),
    "too long": ("tuple[int, int]", [1, 2, 3], ()),
    "a pair of three": ("dict[int, int]", [[1, 2, 3]], ()),
    "a mapping for pairs": ("dict[str, int]", {"a": 1}, ()),
    "other words for nan": ("float", '"NaN"', ()),
    "a bare nan": ("float", "NaN", ()),
    "a huge int": ("int", HUGE, ()),
    "a huge int inside": ("list[int]", f"[{HUGE}]", ()),
    "a huge float": ("float", HUGE, ()),
    "a float over all": ("float", "1e999", ()),
    "half a character": ("str", '"\\ud800"', ()),
    "half a character in Any": ("Any", '["\\udc00"]', ()),
    "bad base64": ("bytes", "a", ()),
    "no such option": ("int | str", [2, 1], ()),
    "an option below 0": ("int | str", [-1, 1], ()),
    "a huge option": ("int | str", f"[{'1' * 40}, 1]", ()),
    "a lie about the option": ("int | str", [1, 5], ()),
    "no option": ("int | str", 5, ()),
    "no such buffer": ("list[int]", packed(b=1), EIGHT),
    "a buffer below 0": ("list[int]", packed(b=-1), EIGHT),
    "a huge buffer": ("list[int]", '{"b": %s, "t": "q"}' % ("1" * 40), EIGHT),
    "a buffer that is none": ("list[int]", {"b": None, "t": "q"}, EIGHT),
    "an unknown element type": ("list[int]", packed(t="O"), EIGHT),
    "half a number": ("list[int]", packed(), [bytes(12)]),
    "an unknown key": ("list[int]", packed(x=1), EIGHT),
    "a buffer for text": ("list[str]", packed(), EIGHT),
    "a shape too large": ("Arr", array(2), EIGHT),
    "a shape too small": ("Arr", array(1), [bytes(16)]),
    "a length below 0": ("Arr", array(-1, -1), EIGHT),
    "an array of objects": ("Arr", array(1, t="O"), EIGHT),
    "an array of times": ("Arr", array(1, t="<M8"), EIGHT),
    "an array without a shape": ("Arr", packed(t="<f8"), [bytes(16)]),
    "33 dimensions": ("Arr", array(*[1] * 33), EIGHT),
    "a shape of nothing, huge": ("Arr", array(0, 2**70), [b""]),
    "a shape that overflows": ("Arr", array(2**32, 2**32), [b""]),
    "a shape of nothing that overflows": ("Arr", array(0, 2**40, 2**40), [b""]),
    "a list of no nodes": ("ListNode", [[], None, []], ()),
    "a cycle beyond the end": ("ListNode", [[1], 1, [-1]], ()),
    "a cycle below 0": ("ListNode", [[1], -1, [-1]], ()),
    "fewer identities": ("ListNode", [[1, 2], None, [-1]], ()),
    "null as the value of a node": ("ListNode", [[None], None, [-1]], ()),
    "a list as the value of a node": ("ListNode", [[[1]], None, [-1]], ()),
    "a reference as a result": ("ListNode", {"ref": 0}, ()),
    "a tree of no nodes": ("TreeNode", [[], []], ()),
    "a tree without a root": ("TreeNode", [[None, 1], [-1]], ()),
    "more identities": ("TreeNode", [[1], [-1, -1]], ()),
    "an edge to nowhere": ("GraphNode", [[1], [[1]], [-1]], ()),
    "an edge below 0": ("GraphNode", [[1], [[-1]], [-1]], ()),
    "a graph of no nodes": ("GraphNode", [[], [], []], ()),
    "no kind of Any": ("Any", {"$": "module", "v": "os"}, ()),
    "a kind of Any without a value": ("Any", {"$": "float"}, ()),
    "a float of Any that is none": ("Any", {"$": "float", "v": "one"}, ()),
    "a key of Any without a hash": ("Any", {"$": "dict", "v": [[[1], 2]]}, ()),
    "an item of Any without a hash": ("Any", {"$": "set", "v": [[1]]}, ()),
    "pairs of Any that are none": ("Any", {"$": "dict", "v": [5]}, ()),
    "a callable": ("Callable[[int], int]", None, ()),
    "a generator": ("Random", 7, ()),
}


@pytest.mark.parametrize("name", LIES)
def test_a_reply_of_another_form_is_a_wire_error(name: str) -> None:
    text, wire, buffers = LIES[name]
    with pytest.raises(WireError):
        reply(text, wire, buffers)


BELIEVED: dict[str, tuple[str, Any, Sequence[bytes]]] = {
    "floats where ints are declared": (
        "list[int]",
        packed(t="d"),
        [np.array([1.5, np.nan]).tobytes()],
    ),
    "ints where floats are declared": ("list[float]", packed(t="q"), EIGHT),
    "an identity of one half": (
        "ListNode",
        [[1], None, packed(t="d")],
        [np.array([0.5]).tobytes()],
    ),
    "fewer rows of edges than nodes": ("GraphNode", [[1, 2], [[1]], [-1, -1]], ()),
    "a child of no node": ("TreeNode", [[1, None, None, 2], [-1, -1]], ()),
}


@pytest.mark.parametrize("name", BELIEVED)
def test_a_reply_that_only_looks_like_the_type_is_a_wire_error(name: str) -> None:
    text, wire, buffers = BELIEVED[name]
    with pytest.raises(WireError):
        reply(text, wire, buffers)


def attempt(text: str, raw: str, buffers: Sequence[bytes] = ()) -> None:
    with contextlib.suppress(WireError):
        reply(text, raw, buffers)


def seconds(text: str, raw: str) -> float:
    """Return the CPU time that a reply costs us.

    What all other tests have left in memory is not looked through meanwhile.
    """
    gc.collect()
    gc.freeze()
    try:
        begun = time.process_time()
        attempt(text, raw)
        return time.process_time() - begun
    finally:
        gc.unfreeze()


def peak(text: str, raw: str, buffers: Sequence[bytes] = ()) -> int:
    """Return the most bytes that we hold while a reply is decoded."""
    tracemalloc.start()
    try:
        attempt(text, raw, buffers)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("opening", ["[", '{"$":"tuple","v":[', '{"a":'])
@pytest.mark.parametrize("depth", [2_000, 200_000])
@pytest.mark.parametrize("text", ["Any", "list[int]", "int | list[Any]"])
def test_deep_nesting_is_refused_before_it_is_built(
    opening: str, depth: int, text: str
) -> None:
    raw = opening * depth
    with pytest.raises(WireError):
        reply(text, raw)
    assert seconds(text, raw) < 0.5
    assert peak(text, raw) < 8 * MIB + 4 * len(raw)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Any", "[]"),
        ("list[list[int]]", "[]"),
        ("list[int]", "1"),
        ("list[int]", "1" * 4000),
        ("list[str]", '""'),
        ("dict[int, int]", "[1,1]"),
        ("GraphNode", "[]"),
    ],
)
def test_a_reply_costs_time_and_memory_in_proportion_to_its_length(
    text: str, item: str
) -> None:
    inside = ",".join([item] * ((1 << 17) // (len(item) + 1)))
    raw = f"[[1],[{inside}],[-1]]" if text == "GraphNode" else f"[{inside}]"
    assert seconds(text, raw) < 0.5
    assert peak(text, raw) < 64 * len(raw)


@pytest.mark.parametrize("text", ["list[list[int]]", "list[Arr]"])
def test_a_buffer_that_is_named_again_and_again_does_not_fill_the_memory(
    text: str,
) -> None:
    buffer = bytes(1 << 17)
    named = packed() if text == "list[list[int]]" else array(1 << 14)
    raw = json.dumps([named] * 400)
    assert len(raw) + len(buffer) < MIB // 5
    assert peak(text, raw, [buffer]) < 16 * MIB


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(["b", "t", "s", "$", "v", "ref"]), inner),
    ),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(returnable, json_values, st.lists(st.binary(max_size=16), max_size=2))
def test_any_json_is_a_value_of_the_type_or_a_wire_error(
    kind: Any, wire: Any, buffers: list[bytes]
) -> None:
    try:
        reply(kind[0], wire, buffers)
    except WireError as error:
        assert len(str(error)) < 2000


@settings(max_examples=100, deadline=None)
@given(typed(returnable), typed(returnable))
def test_a_value_of_another_type_never_raises_anything_but_a_wire_error(
    one: tuple[d.Type, Any], other: tuple[d.Type, Any]
) -> None:
    with contextlib.suppress(WireError):
        decode(one[0], *sent(*other))
