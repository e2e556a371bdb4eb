"""What a worker is told of a problem, what it may say, and what its replies mean."""

from __future__ import annotations

import dataclasses
from typing import Annotated, Any

import msgspec

from judge.model import OutcomeKind, Problem
from judge.rules import Finding
from judge.sandbox.calls import Prepared
from judge.sandbox.channel import Exchange
from judge.sandbox.wire import pack_body
from judge.values import declared as d
from judge.values.reader import WireError
from judge.values.trusted import PlainWriter, decode

Natural = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]


class Reply(msgspec.Struct):
    """Any reply; `s` says which, and so which fields are set.

    v, m: the answer, and the arguments after the call. d: results of the
    operations that were done. p, a: the callable that was called, with what.
    type, text, frames: an exception. at: the place of a syntax error. n: numbers
    that a tool found. o: how many bytes the call printed.
    """

    s: str
    v: msgspec.Raw = msgspec.Raw(b"null")
    m: list[msgspec.Raw] = []
    d: list[msgspec.Raw] = []
    p: int = 0
    a: list[msgspec.Raw] = []
    type: Annotated[str, msgspec.Meta(max_length=100)] = ""
    text: Annotated[str, msgspec.Meta(max_length=4000)] = ""
    frames: Annotated[list[tuple[int, str]], msgspec.Meta(max_length=100)] = []
    at: tuple[int, int] = (1, 1)
    findings: list[Finding] = []
    n: msgspec.Raw = msgspec.Raw(b"null")
    o: Natural = 0


KINDS: dict[str, OutcomeKind] = {
    "ok": "value",
    "mismatch": "mismatch",
    "raised": "raised",
    "memory": "memory",
}
"""The outcome that a reply with this `s` is."""

Counted = Annotated[int, msgspec.Meta(ge=1, le=1 << 53)]


class Space(msgspec.Struct):
    """What the tool `space` finds, in bytes."""

    peak: Natural
    held: Natural


class Depth(msgspec.Struct):
    """What the tool `depth` finds."""

    depth: Natural


class Lines(msgspec.Struct):
    """What the tool `lines` finds: a line and how often it ran."""

    lines: list[Annotated[list[Counted], msgspec.Meta(min_length=2, max_length=2)]]


_FOUND = {"space": Space, "depth": Depth, "lines": Lines}

_decoder = msgspec.json.Decoder(Reply)


def read(exchange: Exchange) -> Reply:
    """Return the reply; raises WireError for what is none."""
    try:
        return _decoder.decode(exchange.control)
    except (ValueError, RecursionError) as error:
        raise WireError(str(error)) from None


def numbers(reply: Reply, tool: str) -> dict[str, Any] | None:
    """Return what a tool found, None when it is not what that tool finds."""
    try:
        found = msgspec.json.decode(reply.n, type=_FOUND[tool])
    except (ValueError, RecursionError):
        return None
    return msgspec.to_builtins(found)  # type: ignore[no-any-return]


def loading(problem: Problem, source: str, *, examine: bool) -> bytes:
    """Return the request to load a source; nothing of the answers is in it."""
    request = {
        "source": source,
        "language": problem.language,
        "schema": problem.schema,
        "output_bytes": problem.limits.output_bytes,
        "rules": dataclasses.asdict(problem.policy) if examine else None,
        "entry": problem.entry,
        "classic": problem.classic,
        "signature": d.signature_to_json(problem.signature),
        "answer": answer_index(problem),
        "echo": echoed(problem),
    }
    return pack_body(msgspec.json.encode(request))


def answer_index(problem: Problem) -> int | None:
    """Return which argument holds the answer after the call, None: the result."""
    if problem.answer == "return" or isinstance(problem.signature, d.Class):
        return None
    names = [param.name for param in problem.signature.params]
    return names.index(problem.answer)


def echoed(problem: Problem) -> list[int]:
    """Return which arguments come back, to see whether the call changed them."""
    signature = problem.signature
    if problem.mutation == "allowed" or isinstance(signature, d.Class):
        return []
    return [
        index
        for index, param in enumerate(signature.params)
        if not isinstance(param.type, (d.Function, d.Random))
        and not (isinstance(param.type, d.Sequence) and param.type.name == "Iterable")
    ]


def value(
    problem: Problem, prepared: Prepared, reply: Reply, exchange: Exchange
) -> tuple[Any, tuple[Any, ...] | None]:
    """Return the answer as plain data, and the arguments if they came back.

    The answer of a class is the tuple of results of the operations it did.
    Raises WireError.
    """
    signature, buffers = problem.signature, exchange.buffers
    if isinstance(signature, d.Class):
        if len(reply.d) > len(prepared.returns):
            raise WireError("more results than operations")
        pairs = zip(prepared.returns, reply.d, strict=False)
        return tuple(decode(type_, raw, buffers) for type_, raw in pairs), None
    if reply.s != "ok":
        return None, None
    index, indices = answer_index(problem), echoed(problem)
    type_ = signature.returns if index is None else signature.params[index].type
    if len(reply.m) != len(indices):
        raise WireError("the arguments did not come back")
    arguments = tuple(
        decode(signature.params[index].type, raw, buffers)
        for index, raw in zip(indices, reply.m, strict=True)
    )
    return decode(type_, reply.v, buffers), arguments if indices else None


def answer_question(reply: Reply, exchange: Exchange, prepared: Prepared) -> bytes:
    """Return the body that answers a call of a callable argument.

    Raises WireError, and whatever the problem's own function raises.
    """
    if not 0 <= reply.p < len(prepared.proxies):
        raise WireError(f"there is no callable {reply.p}")
    proxy, type_ = prepared.proxies[reply.p]
    if len(reply.a) != len(type_.params):
        raise WireError("a callable was called with the wrong number of arguments")
    args = [
        decode(each, raw, exchange.buffers)
        for each, raw in zip(type_.params, reply.a, strict=True)
    ]
    writer = PlainWriter()
    wire = writer.write(type_.returns, proxy(*args), f"the result of {proxy}")
    return pack_body(msgspec.json.encode({"v": wire}), writer.buffers)
