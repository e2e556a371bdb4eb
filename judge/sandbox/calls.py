"""A case made ready to send: the body of its request, and who answers callables."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Any

import msgspec

from judge.errors import PackageError
from judge.model import Case, Problem
from judge.sandbox.wire import pack_body, unpack_body
from judge.values import declared as d
from judge.values.plain import Op, Proxy, Script
from judge.values.trusted import PlainReader, PlainWriter
from judge.values.writer import Mismatch


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request body that can be sent as often as needed, and what goes with it.

    `proxies` are the callables by number; `ops` and `returns` the names and
    result types of the operations of a script, in order.
    """

    body: bytes
    proxies: tuple[tuple[Proxy, d.Function], ...] = ()
    returns: tuple[d.Type, ...] = ()
    ops: tuple[str, ...] = ()

    def forget_calls(self) -> None:
        """Have the callables count their calls from none again."""
        for proxy, _ in self.proxies:
            proxy.calls.clear()


def prepare(case: Case, problem: Problem) -> Prepared:
    """Return the request for a case; PackageError when it does not fit the types."""
    writer = PlainWriter()
    try:
        control = _control(case, problem.signature, writer)
    except Mismatch as mismatch:
        raise PackageError(
            f"{problem.root}/spec.py: a case does not fit the signature "
            f"of starter.py: {mismatch}"
        ) from None
    if problem.schema is not None:
        _check_rows(case, problem, problem.schema)
    body = pack_body(msgspec.json.encode(control), writer.buffers)
    proxies, signature = tuple(writer.proxies), problem.signature
    if not isinstance(signature, d.Class):
        return Prepared(body, proxies)
    names = tuple(op[0] for op in control["ops"])
    returns = tuple(signature.method(name).returns for name in names)
    return Prepared(body, proxies, returns, names)


def prepared_again(body: bytes, problem: Problem) -> Prepared:
    """Return the request that had this body, if it had no callables."""
    signature = problem.signature
    if not isinstance(signature, d.Class):
        return Prepared(body)
    control, _ = unpack_body(body)
    names = tuple(name for name, _ in msgspec.json.decode(control)["ops"])
    returns = tuple(signature.method(name).returns for name in names)
    return Prepared(body, (), returns, names)


def _check_rows(case: Case, problem: Problem, schema: str) -> None:
    """See that the tables can hold a case: a worker would blame the submission."""
    import sqlite3

    from judge.values import tables

    try:
        with contextlib.closing(tables.create(schema)) as connection:
            tables.fill(connection, case.args)
    except (sqlite3.Error, OverflowError, UnicodeEncodeError) as error:
        raise PackageError(
            f"{problem.root}/spec.py: a case does not fit the tables of schema.sql: "
            f"{error}"
        ) from None


def _control(
    case: Case, signature: d.Signature, writer: PlainWriter
) -> dict[str, list[Any]]:
    if not isinstance(signature, d.Class):
        return {"args": _arguments(signature, case.args, writer)}
    (script,) = case.args
    ops = []
    for number, op in enumerate(script.ops):
        try:
            method = signature.method(op.name)
        except KeyError:
            raise Mismatch(f"operation {number}", "a method", op.name) from None
        ops.append([op.name, _arguments(method, op.args, writer)])
    return {"init": _arguments(signature.init, script.init, writer), "ops": ops}


def _arguments(
    function: d.Callable, args: tuple[Any, ...], writer: PlainWriter
) -> list[Any]:
    if len(args) != len(function.params):
        wanted = f"{len(function.params)} arguments of {function.name}"
        raise Mismatch("arguments", wanted, args)
    return [
        writer.write(param.type, arg, param.name)
        for param, arg in zip(function.params, args, strict=True)
    ]


def with_step(body: bytes, **more: str) -> bytes:
    """Return the request with more said about what to do with the call."""
    control, buffers = unpack_body(body)
    said = msgspec.json.encode(more)
    merged = said[:-1] + b"," + control[1:]
    return pack_body(merged, [bytes(buffer) for buffer in buffers])


def recover(prepared: Prepared, signature: d.Signature) -> Case:
    """Return the case that `prepare` made the request from."""
    control, buffers = unpack_body(prepared.body)
    sent = msgspec.json.decode(control)
    reader = PlainReader(buffers, [proxy for proxy, _ in prepared.proxies])

    def arguments(function: d.Callable, wires: list[Any]) -> tuple[Any, ...]:
        pairs = zip(function.params, wires, strict=True)
        return tuple(reader.read(param.type, wire) for param, wire in pairs)

    if not isinstance(signature, d.Class):
        return Case(arguments(signature, sent["args"]))
    init = arguments(signature.init, sent["init"])
    ops = tuple(
        Op(name, arguments(signature.method(name), wires))
        for name, wires in sent["ops"]
    )
    return Case((Script(init, ops),))
