"""Draws declared types with values of them, and takes values across the wire."""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.values import declared as d
from judge.values.live import LiveReader, LiveWriter, World
from judge.values.plain import Graph, LinkedList, Seed, Tree
from judge.values.trusted import PlainReader, PlainWriter, decode

Kind = tuple[str, SearchStrategy[Any]]
"""How a type is spelled in a starter.py, and its plain values."""

LONG = 300
"""Above PACK_AT: number lists of this length travel as buffers."""


def spelled(text: str) -> d.Type:
    """Return the declared type that an annotation spells."""
    return d.read_type(ast.parse(text, mode="eval").body)


ints = st.integers(-9, 9) | st.integers() | st.sampled_from((2**63, -(2**70), 2**200))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
floats = st.floats()
finite = st.floats(allow_nan=False, allow_infinity=False)
SCALARS: dict[str, SearchStrategy[Any]] = {
    "int": ints,
    "float": floats,
    "str": texts,
    "bytes": st.binary(max_size=6),
    "bool": st.booleans(),
    "None": st.none(),
}
in_nodes = ints | finite | texts | st.booleans()
HASHABLE = {**SCALARS, "float": finite}

hashable = st.recursive(
    st.one_of(*HASHABLE.values()), lambda inner: st.lists(inner, max_size=2).map(tuple)
)
anything = st.recursive(
    st.one_of(*SCALARS.values()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(hashable, inner, max_size=3),
        st.sets(hashable, max_size=3),
    ),
    max_leaves=6,
)


@st.composite
def lists_of_nodes(draw: Any, values: SearchStrategy[Any] = ints) -> LinkedList:
    held = tuple(draw(st.lists(values, min_size=1, max_size=4)))
    if draw(st.booleans()):
        held = (held * LONG)[:LONG]
    cycle = draw(st.none() | st.integers(0, len(held) - 1))
    return LinkedList(held, cycle)


@st.composite
def trees(draw: Any, values: SearchStrategy[Any] = in_nodes) -> Tree:
    entries, open_places = [draw(values)], 2
    for entry in draw(st.lists(st.none() | values, max_size=12)):
        if open_places == 0:
            break
        entries.append(entry)
        open_places += -1 if entry is None else 1
    while entries[-1] is None:
        entries.pop()
    return Tree(tuple(entries))


@st.composite
def graphs(draw: Any, values: SearchStrategy[Any] = in_nodes) -> Graph:
    """Draw a graph whose nodes are numbered as the judge does: breadth first."""
    size = draw(st.integers(1, 6))
    some = st.lists(st.integers(0, size - 1), max_size=3)
    links = draw(st.lists(some, min_size=size, max_size=size))
    order = [0]
    for node in order:
        order += dict.fromkeys(other for other in links[node] if other not in order)
    number = {node: index for index, node in enumerate(order)}
    held = tuple(draw(values) for _ in order)
    return Graph(held, tuple(tuple(number[o] for o in links[n]) for n in order))


@st.composite
def arrays(draw: Any) -> np.ndarray[Any, Any]:
    shape = draw(st.lists(st.integers(0, 3), max_size=3))
    dtype = draw(st.sampled_from(("bool", "int64", "float64")))
    size = math.prod(shape)
    items: SearchStrategy[Any] = st.integers(-9, 9) if dtype != "float64" else floats
    drawn = draw(st.lists(items, min_size=size, max_size=size))
    return np.array(drawn, dtype=dtype).reshape(shape)


def _sequences(kind: Kind) -> Kind:
    text, values = kind
    lists = st.lists(values, max_size=4)
    if text in ("int", "float"):
        lists |= st.lists(values, min_size=1, max_size=4).map(lambda v: v * LONG)
    return f"list[{text}]", lists


def _fixed(kinds: list[Kind]) -> Kind:
    inside = ", ".join(text for text, _ in kinds)
    return f"tuple[{inside}]", st.tuples(*(values for _, values in kinds))


def _variadic(kind: Kind) -> Kind:
    return f"tuple[{kind[0]}, ...]", st.lists(kind[1], max_size=4).map(tuple)


def _dict(kinds: tuple[Kind, Kind]) -> Kind:
    (key, keys), (value, values) = kinds
    return f"dict[{key}, {value}]", st.dictionaries(keys, values, max_size=3)


def _set(kind: Kind) -> Kind:
    return f"set[{kind[0]}]", st.sets(kind[1], max_size=4)


def _optional(kind: Kind) -> Kind:
    return f"{kind[0]} | None", st.none() | kind[1]


keys: SearchStrategy[Kind] = st.recursive(
    st.sampled_from(sorted(HASHABLE.items())),
    lambda inner: inner.map(_variadic) | st.lists(inner, min_size=1).map(_fixed),
    max_leaves=3,
)
LEAVES: list[Kind] = [
    *SCALARS.items(),
    ("Any", anything),
    ("ListNode", lists_of_nodes()),
    ("TreeNode", trees()),
    ("GraphNode", graphs()),
    ("Arr", arrays()),
    ("int | str | bytes", ints | texts | st.binary(max_size=3)),
]
returnable: SearchStrategy[Kind] = st.recursive(
    st.sampled_from(LEAVES) | keys.map(_set),
    lambda inner: st.one_of(
        inner.map(_sequences),
        inner.map(_variadic),
        inner.map(_optional),
        st.lists(inner, min_size=1, max_size=3).map(_fixed),
        st.tuples(keys, inner).map(_dict),
    ),
    max_leaves=4,
)
"""Every type that a result may have."""

acceptable: SearchStrategy[Kind] = returnable | st.lists(
    st.sampled_from(
        [
            ("Iterable[int]", st.lists(ints, max_size=4)),
            ("Random", st.integers(0, 2**64).map(Seed)),
        ]
    ),
    min_size=1,
    max_size=3,
).map(_fixed)
"""Also the types that only an argument may have."""


@st.composite
def typed(draw: Any, kinds: SearchStrategy[Kind]) -> tuple[d.Type, Any]:
    """Draw a declared type and a plain value of it."""
    text, values = draw(kinds)
    return spelled(text), draw(values)


def sent(type_: d.Type, value: Any) -> tuple[bytes, list[memoryview]]:
    """Return a plain value as it goes to a worker."""
    writer = PlainWriter()
    wire = writer.write(type_, value)
    return msgspec.json.encode(wire), _views(writer.buffers)


def live(type_: d.Type, value: Any, world: World | None = None) -> Any:
    """Return what a submission sees of a plain value."""
    raw, buffers = sent(type_, value)
    return LiveReader(buffers, world or a_world()).read(type_, json.loads(raw))


def _views(buffers: list[bytes]) -> list[memoryview]:
    return [memoryview(buffer) for buffer in buffers]


def returned(type_: d.Type, value: Any, world: World | None = None) -> Any:
    """Return as plain data what a submission returned; raises Mismatch."""
    writer = LiveWriter(world or a_world())
    raw = json.dumps(writer.write(type_, value)).encode("ascii")
    return decode(type_, raw, _views(writer.buffers))


def stored(type_: d.Type, value: Any) -> Any:
    """Return a plain value that was kept and read back."""
    raw, buffers = sent(type_, value)
    return PlainReader(buffers, ()).read(type_, msgspec.json.decode(raw))


def a_world() -> World:
    def ask(*_: Any) -> Any:
        raise AssertionError("nobody answers callables here")

    return World({}, ask)


def alike(one: Any, other: Any) -> bool:
    """Whether two plain values are the same, type by type; nan is itself here."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        same_kind = (one.dtype, one.shape) == (other.dtype, other.shape)
        return same_kind and one.tobytes() == other.tobytes()
    if isinstance(one, (LinkedList, Tree, Graph)):
        return repr(one) == repr(other)
    if isinstance(one, dict):
        return alike(list(one), list(other)) and alike(
            list(one.values()), list(other.values())
        )
    if isinstance(one, (set, frozenset)):
        return sorted(map(repr, one)) == sorted(map(repr, other))
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(alike, one, other))
    return repr(one) == repr(other) if isinstance(one, float) else bool(one == other)


def identities(value: Any) -> Iterator[int | None]:
    """Yield the identity numbers in a plain value, in the order of the nodes."""
    if isinstance(value, (LinkedList, Tree, Graph)):
        yield from value.nodes
    elif isinstance(value, dict):
        yield from identities(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from identities(item)
