"""examples.yaml: shown cases, from what people write to plain data by type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from judge.bank import yaml_lines
from judge.bank.fields import Fields
from judge.bank.yaml_lines import Value
from judge.model import Case, Example
from judge.values import declared as d
from judge.values.plain import Graph, LinkedList, NodeRef, Op, Proxy, Script, Seed, Tree
from judge.values.trusted import PlainWriter
from judge.values.writer import Mismatch

KEYS = ("args", "init", "ops", "expected", "why", "kills")

Resolve = Callable[[str], Callable[..., Any] | None]
"""Finds a function of the spec by name; asked only for callable arguments."""


class _Misfit(Exception):
    """A value that is not the notation of its declared type."""

    def __init__(self, value: Value, wanted: object) -> None:
        self.line = value.line
        super().__init__(f"{value.plain()!r} is no {wanted}")


def read(
    path: Path,
    signature: d.Signature,
    answer: d.Type | None,
    findings: list[str],
    resolve: Resolve,
) -> tuple[Example, ...]:
    """Return the examples; what is wrong is added to `findings`.

    `answer` is the type of the expected value, None for a class.
    """
    top = yaml_lines.read(path)
    if not isinstance(top.data, list) or not top.data:
        findings.append(f"{path}:{top.line}: no list of examples; give at least one")
        return ()
    reader = _Reader(resolve)
    found = []
    for index, item in enumerate(top.data):
        fields = Fields(path, item, findings, f"[{index}]")
        fields.only(KEYS)
        try:
            found.append(_example(fields, signature, answer, reader))
        except _Misfit as misfit:
            where = f"{path}:{misfit.line}"
            findings.append(f"{where}: {misfit}; see docs/problem-format.md")
    return tuple(example for example in found if example is not None)


def _example(
    fields: Fields, signature: d.Signature, answer: d.Type | None, reader: _Reader
) -> Example | None:
    expected = fields.value("expected")
    why = fields.text("why", "")
    kills = fields.text("kills", "") or None
    if expected is None:
        return None
    if isinstance(signature, d.Class):
        script = _script(fields, signature, reader)
        types = [signature.method(op.name).returns for op in script.ops]
        results = reader.items(expected, types, "results")
        return Example(case=Case((script,)), expected=results, why=why, kills=kills)
    args = fields.value("args")
    if args is None or answer is None:
        return None
    types = [param.type for param in signature.params]
    case = Case(reader.items(args, types, "arguments"))
    return Example(
        case=case, expected=reader.value(expected, answer), why=why, kills=kills
    )


def _script(fields: Fields, signature: d.Class, reader: _Reader) -> Script:
    init = fields.value("init", ()) or Value([], fields.line)
    ops = fields.value("ops") or Value([], fields.line)
    made = reader.items(init, [p.type for p in signature.init.params], "arguments")
    if not isinstance(ops.data, list):
        raise _Misfit(ops, "list of operations")
    calls = []
    for op in ops.data:
        name = str(op.data[0].data) if isinstance(op.data, list) and op.data else ""
        try:
            method = signature.method(name)
        except KeyError:
            raise _Misfit(op, f"operation of {signature.name}") from None
        types = [param.type for param in method.params]
        args = reader.items(Value(op.data[1:], op.line), types, "arguments")
        calls.append(Op(method.name, args))
    return Script(made, tuple(calls))


def _key(name: str, type_: d.Type) -> Any:
    """Return a key, which YAML hands over as text, as its declared type."""
    if type_ in (d.Scalar("int"), d.Scalar("float")):
        return float(name) if type_ == d.Scalar("float") else int(name)
    return name


class _Reader:
    """Turns YAML values into plain data."""

    def __init__(self, resolve: Resolve) -> None:
        self.resolve = resolve

    def items(self, value: Value, types: list[d.Type], what: str) -> tuple[Any, ...]:
        """Return a list of values of the given types, which must be as many."""
        if not isinstance(value.data, list) or len(value.data) != len(types):
            raise _Misfit(value, f"list of {len(types)} {what}")
        writer = PlainWriter()  # nodes are numbered through all arguments
        found = []
        for item, type_ in zip(value.data, types, strict=True):
            try:
                found.append(self.value(item, type_))
                writer.write(type_, found[-1])
            except (Mismatch, ValueError, TypeError) as error:
                raise _Misfit(item, f"{type_}: {error}") from None
        return tuple(found)

    def value(self, value: Value, type_: d.Type) -> Any:
        """Return the plain form of one value; raises _Misfit."""
        data = value.data
        match type_:
            case d.Scalar(name):
                return self._scalar(value, name)
            case d.Union(options):
                if data is None and d.NONE in options:
                    return None
                return self._first(value, [o for o in options if o != d.NONE], type_)
            case d.Sequence(name, item) if isinstance(data, list):
                items = [self.value(part, item) for part in data]
                return set(items) if name == "set" else items
            case d.Tuple(items, True) if isinstance(data, list):
                return self.items(value, list(items) * len(data), "items")
            case d.Tuple(items):
                return self.items(value, list(items), "items")
            case d.Dict(key, item) if isinstance(data, dict):
                return {
                    self.value(Value(_key(name, key), part.line), key): self.value(
                        part, item
                    )
                    for name, part in data.items()
                }
            case d.Node(name):
                return self._node(value, name)
            case d.Array() if isinstance(data, list):
                import numpy as np

                return np.array(value.plain(), dtype=float)
            case d.Random() if isinstance(data, dict) and "seed" in data:
                return Seed(int(data["seed"].data))
            case d.Function() if isinstance(data, dict) and "proxy" in data:
                return self._proxy(value)
        raise _Misfit(value, type_)

    def _first(self, value: Value, options: list[d.Type], type_: d.Type) -> Any:
        for option in options:
            try:
                return self.value(value, option)
            except _Misfit:
                if len(options) == 1:
                    raise
        raise _Misfit(value, type_)

    def _scalar(self, value: Value, name: str) -> Any:
        data = value.data
        if name == "Any":
            return value.plain()
        if name == "None":
            if data is None:
                return None
        elif name == "bytes":
            if isinstance(data, dict) and "hex" in data:
                return bytes.fromhex(str(data["hex"].data))
        elif name == "float":
            if isinstance(data, (int, float)) and not isinstance(data, bool):
                return float(data)
        elif type(data).__name__ == name:
            return data
        raise _Misfit(value, name)

    def _node(self, value: Value, name: str) -> Any:
        data = value.plain()
        if isinstance(data, dict) and isinstance(data.get("node"), int):
            return NodeRef(data["node"])
        named = isinstance(data, dict) and data.keys() <= {"values", "cycle"}
        if name == "ListNode" and named and data.get("values"):
            return LinkedList(tuple(data["values"]), data.get("cycle"))
        if name == "GraphNode" and isinstance(data, dict) and data.get("values"):
            edges = data.get("neighbors", [])
            return Graph(tuple(data["values"]), tuple(map(tuple, edges)))
        if data is None or data == []:
            return None
        if isinstance(data, list) and name == "ListNode":
            return LinkedList(tuple(data))
        if isinstance(data, list) and name == "TreeNode" and data[0] is not None:
            return Tree(tuple(data))
        raise _Misfit(value, name)

    def _proxy(self, value: Value) -> Proxy:
        data = value.plain()
        name = data.pop("proxy")
        function = self.resolve(name)
        if function is None:
            raise _Misfit(value, f"callable: spec.py has no function {name}")
        return Proxy(function, data)
