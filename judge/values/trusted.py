"""The trusted half: plain data to the wire, and replies back to plain data.

Nothing that a worker sends is believed. JSON is decoded against the form that
the declared type has on the wire (msgspec refuses anything else while it
parses, before it builds anything), then sizes, indices and shapes are checked.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal

import msgspec

from judge.values import declared as d
from judge.values.plain import Graph, LinkedList, NodeRef, Proxy, Seed, Tree
from judge.values.reader import Reader, WireError, node_values
from judge.values.writer import Mismatch, NotWritable, Writer


class Packed(msgspec.Struct, forbid_unknown_fields=True):
    """A raw buffer: its number, element type and, for an array, its shape."""

    b: int
    t: str
    s: tuple[int, ...] = ()


NodeValue = int | float | str | bool | tuple[Literal["nan", "inf", "-inf"]]
Values = list[NodeValue] | Packed
Identities = list[int] | Packed


@lru_cache(maxsize=256)
def wire_form(type_: d.Type) -> Any:
    """Return the type that msgspec decodes a value of `type_` against."""
    match type_:
        case d.Scalar(name):
            return _SCALARS[name]
        case d.Sequence(_, item):
            form: Any = list[wire_form(item)]  # type: ignore[misc]
            return form | Packed if item in _NUMBERS else form
        case d.Tuple(items, variadic):
            if variadic:
                return list[wire_form(items[0])]  # type: ignore[misc]
            return tuple[tuple(map(wire_form, items))]  # type: ignore[misc]
        case d.Dict(key, value):
            return list[tuple[wire_form(key), wire_form(value)]]  # type: ignore[misc]
        case d.Union():
            return tuple[int, msgspec.Raw]
        case d.Array():
            return Packed
        case d.Node(name):
            return _NODES[name]
    return None


_NUMBERS = (d.Scalar("int"), d.Scalar("float"))
_SCALARS: dict[str, Any] = {
    "int": int,
    "float": float | Literal["nan", "inf", "-inf"],
    "str": str,
    "bytes": bytes,
    "bool": bool,
    "None": None,
    "Any": Any,
}
_NODES: dict[str, Any] = {
    "ListNode": tuple[Values, int | None, Identities],
    "TreeNode": tuple[list[NodeValue | None], Identities],
    "GraphNode": tuple[Values, list[list[int]], Identities],
}


@lru_cache(maxsize=256)
def _decoder(type_: d.Type) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(wire_form(type_))


def decode(
    type_: d.Type, raw: bytes | msgspec.Raw, buffers: Sequence[memoryview]
) -> Any:
    """Return the plain value that a worker sent; raises WireError."""
    try:
        return _Decoding(buffers).from_json(type_, raw)
    except WireError:
        raise
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise WireError(f"not a {type_}: {error}") from None


class _Decoding(Reader):
    """Reads replies: node identities and indices are checked."""

    def from_json(self, type_: d.Type, raw: bytes | msgspec.Raw) -> Any:
        return self.read(type_, _decoder(type_).decode(raw))

    def read(self, type_: d.Type, wire: Any) -> Any:
        if isinstance(type_, d.Union):
            index, inside = wire
            if not 0 <= index < len(type_.options):
                raise WireError(f"no option {index} in {type_}")
            return self.from_json(type_.options[index], inside)
        return super().read(type_, _as_dict(wire))

    def numbers(self, wire: Any, kind: str = "q") -> list[Any]:
        return super().numbers(_as_dict(wire), kind)

    def node(self, type_: d.Node, wire: Any) -> Any:
        *parts, identities = wire
        known = self.numbers(identities)
        nodes = tuple(None if number < 0 else number for number in known)
        if type_.name == "TreeNode":
            return self._tree(parts[0], nodes)
        values = tuple(node_values(self.numbers(parts[0])))
        if not values or len(values) != len(nodes):
            raise WireError("a node structure without nodes, or of two lengths")
        if type_.name == "ListNode":
            _check_index(parts[1], len(values))
            return LinkedList(values, parts[1], nodes)
        if len(parts[1]) != len(values):
            raise WireError("edges of more or fewer nodes than there are")
        for leads_to in parts[1]:
            for index in leads_to:
                _check_index(index, len(values))
        return Graph(values, tuple(map(tuple, parts[1])), nodes)

    def _tree(self, entries: list[Any], nodes: tuple[int | None, ...]) -> Tree:
        present = sum(entry is not None for entry in entries)
        if not entries or entries[0] is None or present != len(nodes):
            raise WireError("a tree without a root, or of two sizes")
        if not _hangs_together(entries):
            raise WireError("a child of no node")
        return Tree(tuple(node_values(entries)), nodes)


def _hangs_together(entries: Sequence[Any]) -> bool:
    """Whether each entry of a tree, level by level, has a parent before it."""
    open_places = 1
    for entry in entries:
        if open_places == 0:
            return False
        open_places += 1 if entry is not None else -1
    return True


def _as_dict(wire: Any) -> Any:
    """Return a Packed as the dict that `Reader` looks into."""
    if isinstance(wire, Packed):
        return {"b": wire.b, "t": wire.t, "s": wire.s}
    return wire


def _check_index(index: int | None, length: int) -> None:
    if index is not None and not 0 <= index < length:
        raise WireError(f"index {index} among {length} nodes")


class PlainWriter(Writer):
    """Writes plain data; `proxies` collects the callables, with their types."""

    def __init__(self) -> None:
        super().__init__()
        self.proxies: list[tuple[Proxy, d.Function]] = []
        self._nodes = 0

    def node(self, type_: d.Node, value: Any, path: str) -> Any:
        match value:
            case NodeRef(index):
                if not 0 <= index < self._nodes:
                    raise NotWritable(path, f"there is no node {index} before this")
                return {"ref": index}
            case LinkedList(values, cycle, nodes) if type_.name == "ListNode":
                self._check(path, bool(values), cycle is None or _in(cycle, values))
                self._nodes += len(values)
                packed = self.numbers(_node_wires(values, path))
                return [packed, cycle, _identities(nodes, values)]
            case Tree(entries, nodes) if type_.name == "TreeNode":
                rooted = bool(entries) and entries[0] is not None
                self._check(path, rooted, _hangs_together(entries))
                present = [entry for entry in entries if entry is not None]
                self._nodes += len(present)
                return [_node_wires(entries, path), _identities(nodes, present)]
            case Graph(values, neighbors, nodes) if type_.name == "GraphNode":
                inside = all(_in(i, values) for each in neighbors for i in each)
                fits = bool(values) and len(values) == len(neighbors)
                self._check(path, fits, inside)
                self._nodes += len(values)
                links = [list(leads_to) for leads_to in neighbors]
                return [_node_wires(values, path), links, _identities(nodes, values)]
        raise Mismatch(path, type_, value)

    def _check(self, path: str, *conditions: bool) -> None:
        """Refuse nodes that nobody could build."""
        if not all(conditions):
            raise NotWritable(path, "nodes that do not hang together")

    def function(self, type_: d.Function, value: Any, path: str) -> Any:
        if not isinstance(value, Proxy):
            raise Mismatch(path, type_, value)
        self.proxies.append((value, type_))
        return {"proxy": len(self.proxies) - 1}

    def random(self, type_: d.Random, value: Any, path: str) -> Any:
        if not isinstance(value, Seed):
            raise Mismatch(path, type_, value)
        return value.value


def _in(index: int, values: Sequence[Any]) -> bool:
    return 0 <= index < len(values)


_NODE_VALUES = (int, float, str, type(None))  # None: a missing child


def _node_wires(values: Sequence[Any], path: str) -> list[Any]:
    """Return the values of nodes as `node_values` reads them; raises Mismatch."""
    for kind in set(map(type, values)):
        if not issubclass(kind, _NODE_VALUES):
            odd = next(value for value in values if type(value) is kind)
            raise Mismatch(path, "numbers or text in nodes", odd)
    if not any(isinstance(v, float) and not math.isfinite(v) for v in values):
        return list(values)
    infinite = (math.inf, -math.inf)
    return [[str(v)] if v in infinite or v != v else v for v in values]


def _identities(nodes: Sequence[int | None], values: Sequence[Any]) -> list[int]:
    if not nodes:
        return [-1] * len(values)
    return [-1 if number is None else number for number in nodes]


class PlainReader(_Decoding):
    """Reads back, from a store of our own, the arguments that PlainWriter wrote."""

    def __init__(self, buffers: Sequence[memoryview], proxies: Sequence[Proxy]) -> None:
        super().__init__(buffers)
        self.proxies = proxies

    def read(self, type_: d.Type, wire: Any) -> Any:
        if isinstance(type_, d.Union):
            return self.read(type_.options[wire[0]], wire[1])
        return Reader.read(self, type_, wire)

    def node(self, type_: d.Node, wire: Any) -> Any:
        if isinstance(wire, dict):
            return NodeRef(wire["ref"])
        return super().node(type_, wire)

    def function(self, type_: d.Function, wire: Any) -> Any:
        return self.proxies[wire["proxy"]]

    def random(self, wire: Any) -> Seed:
        return Seed(wire)
