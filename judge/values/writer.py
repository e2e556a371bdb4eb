"""From a value to its wire form, checked against the declared type.

The same rules serve the worker, which writes what a submission returned, and
the trusted side, which writes what a spec drew. They are lenient where Python
programmers are: a tuple, deque, range, dict view or array passes for a list, an
int for a float, a numpy scalar for a number. They are strict where a mistake
hides: a bool is no int, a float no int, None no number. Subclasses of int,
float and str lose their methods.
"""

from __future__ import annotations

import base64
import math
import sys
from array import array
from collections import deque
from collections.abc import Callable, ItemsView, KeysView, ValuesView
from typing import Any

from judge.values import declared as d

PACK_AT = 256
"""Number lists from this length on travel as raw buffers."""

MAX_INT_BITS = 14_000
"""Wider integers do not fit the 4,300 digits that Python converts to text."""

_LISTLIKE = (list, tuple, deque, range, KeysView, ValuesView, ItemsView)
_DTYPES = {"b": "|b1", "i": "<i8", "u": "<i8", "f": "<f8"}
_MOST_SIGNED = (1 << 63) - 1


class Mismatch(Exception):
    """A value is not of its declared type; says where, in plain words."""

    def __init__(self, path: str, expected: object, got: object) -> None:
        self.path = path
        self.fact = f"expected {expected}, got {describe(got)}"
        super().__init__(f"{path}: {self.fact}" if path else self.fact)


class NotWritable(Mismatch):
    """A value of the right type that still cannot be judged."""

    def __init__(self, path: str, fact: str) -> None:
        Exception.__init__(self, f"{path}: {fact}" if path else fact)
        self.path, self.fact = path, fact


def describe(value: object) -> str:
    """Return the value's text, cut, and its type; never raises."""
    kind = type(value).__name__
    try:
        text = repr(value)
    except Exception:  # a submission's own __repr__ may do anything
        return f"a value of type {kind}"
    if len(text) > 120:
        text = text[:100] + " …"
    return text if value is None else f"{text} of type {kind}"


class Writer:
    """Writes values; `buffers` collects the raw parts."""

    def __init__(self) -> None:
        self.buffers: list[bytes] = []

    def write(self, type_: d.Type, value: Any, path: str = "") -> Any:
        """Return the wire form of `value`; raises Mismatch."""
        match type_:
            case d.Scalar(name):
                return _SCALAR_WRITERS[name](value, path)
            case d.Sequence():
                return self._sequence(type_, value, path)
            case d.Tuple():
                return self._tuple(type_, value, path)
            case d.Dict(key_type, value_type):
                if not isinstance(value, dict):
                    raise Mismatch(path, type_, value)
                return [
                    [
                        self.write(key_type, key, f"{path} key"),
                        self.write(value_type, item, f"{path}[{key!r}]"),
                    ]
                    for key, item in value.items()
                ]
            case d.Union(options):
                return self._union(type_, options, value, path)
            case d.Array():
                return self._array(type_, value, path)
            case d.Node():
                return self.node(type_, value, path)
            case d.Function():
                return self.function(type_, value, path)
            case d.Random():
                return self.random(type_, value, path)

    def node(self, type_: d.Node, value: Any, path: str) -> Any:
        """Write a list, tree or graph of nodes."""
        raise Mismatch(path, type_, value)

    def function(self, type_: d.Function, value: Any, path: str) -> Any:
        """Write a callable."""
        raise Mismatch(path, type_, value)

    def random(self, type_: d.Random, value: Any, path: str) -> Any:
        """Write a generator of random numbers."""
        raise Mismatch(path, type_, value)

    def numbers(self, values: list[Any]) -> Any:
        """Write a list of exact ints: packed when it is long and fits int64."""
        if len(values) < PACK_AT or bool in set(map(type, values)):
            return values
        try:
            return self._pack("q", array("q", values).tobytes())
        except (OverflowError, TypeError):
            return values

    def _pack(self, kind: str, raw: bytes, **more: Any) -> dict[str, Any]:
        self.buffers.append(raw)
        return {"b": len(self.buffers) - 1, "t": kind, **more}

    def _sequence(self, type_: d.Sequence, value: Any, path: str) -> Any:
        items = _items(type_, value, path)
        if items and isinstance(type_.item, d.Scalar):
            kinds = set(map(type, items))
            if type_.item.name == "int" and kinds == {int}:
                return self._ints(items, path)
            if type_.item.name == "float" and kinds <= {int, float}:
                return self._floats(items, path)
        return [
            self.write(type_.item, item, f"{path}[{index}]")
            for index, item in enumerate(items)
        ]

    def _ints(self, items: list[int], path: str) -> Any:
        packed = self.numbers(items)
        if packed is items and max(map(int.bit_length, items)) > MAX_INT_BITS:
            raise NotWritable(path, "holds an integer of more than 4,000 digits")
        return packed

    def _floats(self, items: list[Any], path: str) -> Any:
        try:
            if len(items) >= PACK_AT:
                return self._pack("d", array("d", items).tobytes())
            floats = [float(item) for item in items]
        except OverflowError:
            raise NotWritable(path, "holds an integer too large for a float") from None
        return floats if all(map(math.isfinite, floats)) else list(map(_real, floats))

    def _tuple(self, type_: d.Tuple, value: Any, path: str) -> Any:
        items = _items(type_, value, path)
        if type_.variadic:
            types = type_.items * len(items)
        elif len(items) != len(type_.items):
            raise Mismatch(path, type_, value)
        else:
            types = type_.items
        return [
            self.write(each, item, f"{path}[{index}]")
            for index, (each, item) in enumerate(zip(types, items, strict=True))
        ]

    def _union(
        self, type_: d.Union, options: tuple[d.Type, ...], value: Any, path: str
    ) -> Any:
        deepest: Mismatch | None = None
        for index, option in enumerate(options):
            if option == d.NONE and value is not None:
                continue
            mark = len(self.buffers)
            try:
                return [index, self.write(option, value, path)]
            except Mismatch as mismatch:
                del self.buffers[mark:]
                if len(mismatch.path) > len(path) or type(mismatch) is NotWritable:
                    deepest = mismatch
        raise deepest or Mismatch(path, type_, value)

    def _array(self, type_: d.Array, value: Any, path: str) -> Any:
        import numpy as np

        try:
            found = np.asarray(value)
        except Exception:  # ragged, or a submission's own __array__
            raise Mismatch(path, "an array", value) from None
        dtype = _DTYPES.get(found.dtype.kind)
        if dtype is None:
            raise Mismatch(path, "an array of numbers", value)
        if found.dtype.kind == "u" and found.size and found.max() > _MOST_SIGNED:
            raise NotWritable(path, "holds a number above 2**63 - 1")
        raw = np.ascontiguousarray(found, dtype=dtype)
        return self._pack(dtype, raw.tobytes(), s=list(found.shape))


def _items(type_: d.Sequence | d.Tuple, value: Any, path: str) -> list[Any]:
    """Return the items of a list-like value as an exact list."""
    if type(value) is list:
        return value
    if isinstance(type_, d.Sequence) and type_.name == "set":
        if isinstance(value, (set, frozenset, KeysView)):
            return list(value)
    elif isinstance(value, _LISTLIKE) or (
        _is_numpy(value, "ndarray") and value.ndim > 0
    ):
        return list(value)
    raise Mismatch(path, type_, value)


def _is_numpy(value: Any, name: str) -> bool:
    """Whether `value` is of that numpy class, without importing numpy."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, getattr(numpy, name))


def plain_number(value: Any) -> Any:
    """Return a numpy scalar or 0-d array as a Python number, others as they are."""
    if _is_numpy(value, "generic") or (_is_numpy(value, "ndarray") and value.ndim == 0):
        return value.item()
    return value


def _int(value: Any, path: str) -> int:
    number = plain_number(value)
    if isinstance(number, bool) or not isinstance(number, int):
        raise Mismatch(path, "int", value)
    exact = int.__pos__(number)  # a subclass loses what it overrides
    if exact.bit_length() > MAX_INT_BITS:
        raise NotWritable(path, "an integer of more than 4,000 digits")
    return exact


def _real(number: float) -> float | str:
    return number if math.isfinite(number) else str(number)


def _float(value: Any, path: str) -> float | str:
    number = plain_number(value)
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise Mismatch(path, "float", value)
    try:
        exact = number if isinstance(number, float) else int.__float__(number)
        return _real(float.__pos__(exact))
    except OverflowError:
        raise NotWritable(path, "an integer too large for a float") from None


def _bool(value: Any, path: str) -> bool:
    flag = plain_number(value)
    if not isinstance(flag, bool):
        raise Mismatch(path, "bool", value)
    return flag


def _str(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise Mismatch(path, "str", value)
    exact = str.__str__(value)
    if any("\ud800" <= character <= "\udfff" for character in exact):
        raise NotWritable(path, "a string with lone surrogates")
    return exact


def _bytes(value: Any, path: str) -> str:
    if not isinstance(value, (bytes, bytearray)):
        raise Mismatch(path, "bytes", value)
    return base64.b64encode(value).decode("ascii")


def _none(value: Any, path: str) -> None:
    """Accept anything: a result that nobody asked for is not a mistake."""


def _any(value: Any, path: str) -> Any:
    """Write a value of no declared type by what it is."""
    value = plain_number(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return _int(value, path)
    if isinstance(value, float):
        real = _float(value, path)
        return {"$": "float", "v": real} if isinstance(real, str) else real
    if isinstance(value, str):
        return _str(value, path)
    if isinstance(value, (bytes, bytearray)):
        return {"$": "bytes", "v": _bytes(value, path)}
    if isinstance(value, dict):
        pairs = [[_any(k, path), _any(v, f"{path}[{k!r}]")] for k, v in value.items()]
        return {"$": "dict", "v": pairs}
    if isinstance(value, (*_LISTLIKE, set, frozenset)) or _is_numpy(value, "ndarray"):
        items = [_any(item, f"{path}[{i}]") for i, item in enumerate(value)]
        kind = "tuple" if isinstance(value, tuple) else None
        kind = "set" if isinstance(value, (set, frozenset)) else kind
        return items if kind is None else {"$": kind, "v": items}
    raise Mismatch(path, "plain data", value)


_SCALAR_WRITERS: dict[str, Callable[[Any, str], Any]] = {
    "int": _int,
    "float": _float,
    "str": _str,
    "bytes": _bytes,
    "bool": _bool,
    "None": _none,
    "Any": _any,
}
