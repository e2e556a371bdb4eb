"""From the wire form to a value of the declared type.

The caller has already made sure that the JSON has the right shape (the
trusted side decodes it against the type, see `trusted`; the worker gets it
from us). What shape alone cannot say, buffers and their sizes, is checked here.
"""

from __future__ import annotations

import base64
from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from judge.values import declared as d

_DTYPES = {"|b1": 1, "<i8": 8, "<f8": 8}


class WireError(ValueError):
    """What came over the wire is not the form of any value of the type."""


class Reader:
    """Reads values whose raw parts are in `buffers`."""

    def __init__(self, buffers: Sequence[bytes | memoryview]) -> None:
        self.buffers = buffers
        self._taken: set[int] = set()

    def read(self, type_: d.Type, wire: Any) -> Any:
        """Return the value; raises WireError."""
        match type_:
            case d.Scalar(name):
                return _SCALAR_READERS[name](wire)
            case d.Sequence(name, item):
                return self._sequence(name, item, wire)
            case d.Tuple(items, variadic):
                types = items * len(wire) if variadic else items
                return tuple(
                    self.read(each, part)
                    for each, part in zip(types, wire, strict=True)
                )
            case d.Dict(key, value):
                return {self.read(key, k): self.read(value, v) for k, v in wire}
            case d.Union(options):
                index, inside = wire
                if not 0 <= index < len(options):
                    raise WireError(f"no option {index} in {type_}")
                return self.read(options[index], inside)
            case d.Array():
                return self._array(wire)
            case d.Node():
                return self.node(type_, wire)
            case d.Function():
                return self.function(type_, wire)
            case d.Random():
                return self.random(wire)

    def read_all(self, types: Sequence[d.Type], wires: Sequence[Any]) -> list[Any]:
        """Return the values of these types, one for each; raises WireError."""
        pairs = zip(types, wires, strict=True)
        return [self.read(type_, wire) for type_, wire in pairs]

    def node(self, type_: d.Node, wire: Any) -> Any:
        """Read a list, tree or graph of nodes."""
        raise WireError(f"no {type_} is expected here")

    def function(self, type_: d.Function, wire: Any) -> Any:
        """Read a callable."""
        raise WireError("no callable is expected here")

    def random(self, wire: Any) -> Any:
        """Read a generator of random numbers."""
        raise WireError("no generator is expected here")

    def numbers(self, wire: Any, kind: str = "q") -> list[Any]:
        """Read what `Writer.numbers` wrote, as a list; `kind` is `d` for floats."""
        if isinstance(wire, list):
            return wire
        raw = self._buffer(wire["b"])
        if wire["t"] != kind or len(raw) % 8:
            raise WireError(f"no list of numbers: {wire['t']!r}, {len(raw)} bytes")
        values = array(kind)
        values.frombytes(raw)
        return values.tolist()

    def iterate(self, items: list[Any]) -> Iterator[Any] | list[Any]:
        """Return what an Iterable is read as; the worker hands out an iterator."""
        return items

    def _sequence(self, name: str, item: d.Type, wire: Any) -> Any:
        if isinstance(item, d.Scalar) and item.name in ("int", "float"):
            values = self.numbers(wire, "q" if item.name == "int" else "d")
            if item.name == "float" and isinstance(wire, list):
                values = list(map(float, values))
        else:
            values = self._items(item, wire)
        if name == "set":
            return set(values)
        return self.iterate(values) if name == "Iterable" else values

    def _items(self, item: d.Type, wire: list[Any]) -> list[Any]:
        """Read items one by one; the usual types of large inputs at once."""
        match item:
            case d.Scalar():
                read = _SCALAR_READERS[item.name]
                return list(wire) if read is _same else list(map(read, wire))
            case d.Tuple(parts, variadic) if all(map(is_plain, parts)):
                if variadic or set(map(len, wire)) <= {len(parts)}:
                    return list(map(tuple, wire))
        return [self.read(item, part) for part in wire]

    def _array(self, wire: Any) -> Any:
        import numpy as np

        raw, dtype, shape = self._buffer(wire["b"]), wire["t"], tuple(wire["s"])
        size = _DTYPES.get(dtype)
        if size is None or any(length < 0 for length in shape):
            raise WireError(f"no array: {dtype!r}, {shape}")
        for length in shape:
            size *= length
        if size != len(raw) or len(shape) > 32:
            raise WireError(f"an array of shape {shape} in {len(raw)} bytes")
        return np.frombuffer(raw, dtype=dtype).reshape(shape).copy()

    def _buffer(self, index: int) -> bytes | memoryview:
        if not 0 <= index < len(self.buffers):
            raise WireError(f"no buffer {index}")
        if index in self._taken:  # or a short reply could become a long value
            raise WireError(f"buffer {index} is used twice")
        self._taken.add(index)
        return self.buffers[index]


def node_values(wires: list[Any]) -> list[Any]:
    """Return the values of nodes: infinities and nan come as text in a list."""
    if not {list, tuple} & set(map(type, wires)):
        return wires
    return [float(w[0]) if isinstance(w, (list, tuple)) else w for w in wires]


def _same(wire: Any) -> Any:
    return wire


def is_plain(type_: d.Type) -> bool:
    """Whether values of a type are in JSON just as they are."""
    return isinstance(type_, d.Scalar) and _SCALAR_READERS[type_.name] is _same


def _bytes(wire: Any) -> bytes:
    return wire if isinstance(wire, bytes) else base64.b64decode(wire)


def _any(wire: Any) -> Any:
    if isinstance(wire, list):
        return [_any(part) for part in wire]
    if not isinstance(wire, dict):
        return wire
    kind, inside = wire.get("$"), wire.get("v")
    match kind, inside:
        case "float", str():
            return float(inside)
        case "bytes", str():
            return base64.b64decode(inside)
        case "dict", list():
            return {_any(key): _any(value) for key, value in inside}
        case "tuple", list():
            return tuple(map(_any, inside))
        case "set", list():
            return set(map(_any, inside))
    raise WireError("not the form of any value")


_SCALAR_READERS: dict[str, Callable[[Any], Any]] = {
    "int": _same,
    "float": float,
    "str": _same,
    "bytes": _bytes,
    "bool": _same,
    "None": _same,
    "Any": _any,
}
