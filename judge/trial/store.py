"""Keep drawn cases as plain data, so that a passing submission draws nothing.

One file for a (problem hash, seed, count), in the user's cache folder. A file
that is missing, damaged or of another version is drawn anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from judge import __version__, cache
from judge.bank import load_spec
from judge.errors import PackageError
from judge.model import Problem
from judge.sandbox.calls import Prepared
from judge.sandbox.replies import answer_index
from judge.sandbox.wire import pack_body, unpack_body
from judge.trial.generate import Drawn
from judge.values import declared as d
from judge.values.plain import Proxy
from judge.values.trusted import PlainReader, PlainWriter
from judge.values.writer import Mismatch

FORMAT = 2
_KEPT_BYTES = 1 << 30
"""About 500 problems under their usual seed and a check of fifty under twenty."""


class _Row(msgspec.Struct, array_like=True):
    """One case: request, expected answer, callables, and operations by name."""

    body: bytes
    expected: bytes | None
    proxies: list[tuple[str, bytes]]
    ops: list[str]


_RECENT_BYTES = 16 << 20
_recent: dict[Path, list[Drawn]] = {}
"""What was read last: whoever judges many submissions needs the same again."""

_decoder = msgspec.msgpack.Decoder(list[_Row])


def _path(problem: Problem, seed: int, count: int) -> Path:
    name = f"{problem.slug}-{problem.hash[:16]}-{seed}-{count}-{__version__}-{FORMAT}"
    return cache.folder("cases") / f"{name}.cases"


def read(problem: Problem, seed: int, count: int) -> list[Drawn] | None:
    """Return the kept cases, None when there are none that can be used."""
    path = _path(problem, seed, count)
    recent = _recent.get(path)
    if recent is not None:
        return recent
    try:
        rows = _decoder.decode(path.read_bytes())
        found = [_drawn(problem, row) for row in rows]
    except (OSError, ValueError, LookupError, TypeError):
        return None
    if not any(each.prepared.proxies for each in found):  # those count their calls
        _remember(path, found)
    return found


def _remember(path: Path, cases: list[Drawn]) -> None:
    """Keep cases at hand, and let go of others if they become too many."""
    sizes = {kept: sum(len(d.prepared.body) for d in c) for kept, c in _recent.items()}
    room = _RECENT_BYTES - sum(len(each.prepared.body) for each in cases)
    while sizes and sum(sizes.values()) > room:
        oldest = next(iter(sizes))
        del sizes[oldest]
        _recent.pop(oldest, None)
    if room >= 0:
        _recent[path] = cases


def write(problem: Problem, seed: int, count: int, drawn: list[Drawn]) -> list[Drawn]:
    """Keep cases for the next run, and return them as that will find them.

    So the first run compares with the same values: an oracle may give a tuple
    where a list is declared.
    """
    path = _path(problem, seed, count)
    rows = [_row(problem, each) for each in drawn]
    cache.keep(path, msgspec.msgpack.encode(rows))
    cache.tidy(path.parent, _KEPT_BYTES)
    return [_drawn(problem, row) for row in rows]


def _expected_types(problem: Problem, ops: list[str]) -> list[d.Type]:
    signature = problem.signature
    if isinstance(signature, d.Class):
        return [signature.method(name).returns for name in ops]
    index = answer_index(problem)
    return [signature.returns if index is None else signature.params[index].type]


def _row(problem: Problem, drawn: Drawn) -> _Row:
    prepared = drawn.prepared
    ops = list(prepared.ops)
    proxies = []
    for proxy, _ in prepared.proxies:
        writer = PlainWriter()
        wire = writer.write(d.ANY, proxy.data)
        proxies.append((proxy.function.__name__, _json(wire, writer)))
    expected = None
    if problem.checker.kind != "spec":
        values = drawn.expected if problem.is_class else (drawn.expected,)
        writer = PlainWriter()
        types = _expected_types(problem, ops)
        wires = [
            _expected(problem, writer, type_, value)
            for type_, value in zip(types, values, strict=True)
        ]
        expected = _json(wires, writer)
    return _Row(prepared.body, expected, proxies, ops)


def _expected(problem: Problem, writer: PlainWriter, type_: d.Type, value: Any) -> Any:
    try:
        return writer.write(type_, value)
    except Mismatch as mismatch:
        raise PackageError(
            f"{problem.root}/spec.py: the answer that it expects does not fit the "
            f"signature of starter.py: {mismatch}"
        ) from None


def _drawn(problem: Problem, row: _Row) -> Drawn:
    control, _ = unpack_body(row.body)
    functions = _function_types(problem.signature, control)
    proxies = []
    for (name, data), type_ in zip(row.proxies, functions, strict=True):
        wire, reader = _reader(data)
        function = load_spec(problem, (name,)).function(name)
        if function is None:
            raise LookupError(name)
        proxies.append((Proxy(function, reader.read(d.ANY, wire)), type_))
    types = _expected_types(problem, row.ops)
    returns = tuple(types) if problem.is_class else ()
    prepared = Prepared(row.body, tuple(proxies), returns, tuple(row.ops))
    if row.expected is None:
        return Drawn(prepared)
    wires, reader = _reader(row.expected)
    values = tuple(
        reader.read(type_, wire) for type_, wire in zip(types, wires, strict=True)
    )
    return Drawn(prepared, values if problem.is_class else values[0])


def _function_types(signature: d.Signature, control: bytes) -> list[d.Function]:
    """Return the types of the callables among the arguments of a request."""
    if isinstance(signature, d.Class):
        return []
    types = [param.type for param in signature.params]
    return [type_ for type_ in types if isinstance(type_, d.Function)]


def _json(wire: Any, writer: PlainWriter) -> bytes:
    return pack_body(msgspec.json.encode(wire), writer.buffers)


def _reader(data: bytes) -> tuple[Any, PlainReader]:
    control, buffers = unpack_body(data)
    return msgspec.json.decode(control), PlainReader(buffers, ())
