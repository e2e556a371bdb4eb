"""Whatever a worker sends, it is a value of the declared type or it is refused.

Replies are drawn near the form that a type has on the wire, which is where the
gaps between shape and meaning are.
"""

from __future__ import annotations

import json
import struct
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from judge.values import declared as d
from judge.values.plain import Graph, LinkedList, Tree
from judge.values.reader import WireError
from judge.values.text import render
from judge.values.trusted import decode

pytestmark = pytest.mark.escapes

BUFFERS = [
    memoryview(raw)
    for raw in (b"", bytes(8), struct.pack("<2d", 0.5, float("nan")), b"\x07\x01\x00")
]
CLASSES = {"int": int, "float": float, "str": str, "bytes": bytes, "bool": bool}
NODES = {"ListNode": LinkedList, "TreeNode": Tree, "GraphNode": Graph}

scalars = st.sampled_from([d.Scalar(name) for name in (*CLASSES, "None", "Any")])  # type: ignore[arg-type]
nodes = st.sampled_from([d.Node(name) for name in NODES])  # type: ignore[arg-type]
packable = st.builds(
    d.Sequence,
    st.sampled_from(["list", "set", "Iterable"]),
    st.sampled_from([d.Scalar("int"), d.Scalar("float")]),
)
types = packable | st.recursive(
    scalars | nodes | st.just(d.Array()),
    lambda inner: st.one_of(
        st.builds(d.Sequence, st.sampled_from(["list", "set", "Iterable"]), inner),
        st.builds(lambda item: d.Tuple((item,), variadic=True), inner),
        st.builds(lambda a, b: d.Tuple((a, b)), inner, inner),
        st.builds(d.Dict, inner, inner),
        st.builds(lambda a, b: d.Union((a, b)), inner, inner),
    ),
    max_leaves=3,
)

numbers = st.integers(-2, 3) | st.sampled_from([2**63, -(2**63), 2**70, 10**400])
packed = st.builds(
    lambda b, t, s: {"b": b, "t": t, "s": s},
    numbers,
    st.sampled_from(["q", "d", "<i8", "<f8", "|b1", "O", ""]),
    st.lists(numbers, max_size=4),
)
leaves = st.none() | st.booleans() | numbers | packed
anything = st.recursive(
    leaves | st.sampled_from([0.0, 1.5, "nan", "-inf", "", "AAAA", "\x00"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.builds(
            lambda kind, value: {"$": kind, "v": value},
            st.sampled_from(["float", "bytes", "dict", "tuple", "set", "x"]),
            inner,
        )
    ),
    max_leaves=6,
)


def shaped(type_: d.Type) -> st.SearchStrategy[Any]:
    """Return JSON that is near what a value of the type looks like on the wire."""
    match type_:
        case d.Scalar("int" | "float"):
            return numbers | st.sampled_from([0.5, "nan", "inf"])
        case d.Sequence(_, item):
            return st.lists(shaped(item), max_size=3) | packed
        case d.Tuple(items, True):
            return st.lists(shaped(items[0]), max_size=3)
        case d.Tuple(items):
            return st.tuples(*map(shaped, items)).map(list)
        case d.Dict(key, value):
            return st.lists(st.tuples(shaped(key), shaped(value)).map(list), max_size=2)
        case d.Union(options):
            inside = st.one_of(list(map(shaped, options)))
            return st.tuples(st.integers(-1, 2), inside).map(list)
        case d.Array():
            return packed
        case d.Node(name):
            return _node(name)
    return anything


def _node(name: str) -> st.SearchStrategy[Any]:
    values = st.lists(numbers | st.sampled_from([0.5, "a", True]), max_size=3) | packed
    identities = st.lists(numbers, max_size=3) | packed
    links = st.lists(st.lists(numbers, max_size=2), max_size=3)
    parts = {
        "ListNode": (values, st.none() | numbers, identities),
        "TreeNode": (st.lists(st.none() | numbers, max_size=3), identities),
        "GraphNode": (values, links, identities),
    }[name]
    return st.tuples(*parts).map(list)


def conforms(type_: d.Type, value: Any) -> bool:
    """Return whether a plain value is of the declared type, exactly."""
    match type_:
        case d.Scalar("Any"):
            return True
        case d.Scalar("None"):
            return value is None
        case d.Scalar(name):
            return type(value) is CLASSES[name]
        case d.Sequence(name, item):
            kind = set if name == "set" else list
            return type(value) is kind and all(conforms(item, each) for each in value)
        case d.Tuple(items, variadic):
            wanted = items * len(value) if variadic else items
            fits = isinstance(value, tuple) and len(value) == len(wanted)
            return fits and all(map(conforms, wanted, value))
        case d.Dict(key, inside):
            return isinstance(value, dict) and all(
                conforms(key, k) and conforms(inside, v) for k, v in value.items()
            )
        case d.Union(options):
            return any(conforms(each, value) for each in options)
        case d.Node(name):
            return isinstance(value, NODES[name])
    return hasattr(value, "tolist")


@settings(
    max_examples=800,
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def test_a_reply_is_a_value_of_the_declared_type_or_refused(data: Any) -> None:
    type_ = data.draw(types)
    wire = data.draw(shaped(type_) | anything)
    try:
        value = decode(type_, json.dumps(wire).encode(), BUFFERS)
    except WireError:
        return
    assert conforms(type_, value)
    assert isinstance(render(value), str)


@pytest.mark.parametrize("depth", [100, 1_000, 100_000])
@pytest.mark.parametrize("name", ["Any", "int"])
def test_depth_is_refused_and_never_ends_the_judge(name: Any, depth: int) -> None:
    raw = b"[" * depth + b"]" * depth
    try:
        value = decode(d.Scalar(name), raw, ())
    except WireError:
        return
    assert name == "Any" and depth == 100 and value


def test_a_buffer_of_floats_is_no_list_of_ints() -> None:
    ints = d.Sequence("list", d.Scalar("int"))
    with pytest.raises(WireError):
        decode(ints, b'{"b": 2, "t": "d"}', BUFFERS)
