"""One submission in a sandbox: load it once, then call it, case after case.

A session has a worker while it needs one. A worker that was stopped or died is
replaced on the next call, so that one bad case does not end the session.
"""

from __future__ import annotations

import dataclasses
import signal
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal

import msgspec

from judge.errors import InternalError
from judge.model import Finding, Frame, Limits, Outcome, OutcomeKind, Problem
from judge.sandbox import replies
from judge.sandbox.calls import Prepared
from judge.sandbox.channel import Allowance, Exchange
from judge.sandbox.levels import AnyWorker, Sandbox
from judge.sandbox.wire import pack_body
from judge.values import declared as d
from judge.values.reader import WireError

_LOADING_S = 2.0
"""CPU seconds for the policy and the imports of a source, above one case's."""

MAX_QUESTIONS = 100_000
"""Calls of callable arguments in one case; far above what any problem needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """How loading ended.

    ready, refused (with findings), syntax or entry (with `text`, and `line` and
    `col` of a syntax error), or failed: then `outcome` says how.
    """

    status: Literal["ready", "refused", "syntax", "entry", "failed"]
    findings: tuple[Finding, ...] = ()
    text: str = ""
    line: int = 1
    col: int = 1
    outcome: Outcome | None = None


@dataclass(slots=True)
class Totals:
    """What a session has used so far; the peak is above what loading left."""

    cpu_s: float = 0.0
    wall_s: float = 0.0
    peak_bytes: int = 0


@dataclass(slots=True)
class Session:
    """A submission that can be called. Use as a context manager.

    `examine` has the policy look at the source first. The boundary does not
    need it: attacks are tested without.
    """

    sandbox: Sandbox
    problem: Problem
    source: str
    examine: bool = True
    totals: Totals = field(default_factory=Totals)
    _worker: AnyWorker | None = None
    _loaded_bytes: int = 0

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.renew()

    def renew(self) -> None:
        """End the present worker: the next call starts from a fresh one."""
        if self._worker is not None:
            worker, self._worker = self._worker, None
            self._see_peak(worker.peak_bytes())
            worker.end()

    def load(self) -> Loaded:
        """Start a worker and have it check and run the source."""
        self.renew()
        limits, rules = self.problem.limits, self.problem.policy
        worker = self.sandbox.worker(limits.memory_bytes, threads=rules.threads)
        self._worker = worker
        body = pack_body(msgspec.json.encode(self._request()))
        exchange = worker.channel.exchange(
            body, _allowance(limits, limits.cpu_s + _LOADING_S)
        )
        self._count(exchange)
        if exchange.kind != "reply":
            return Loaded(status="failed", outcome=self._ended(exchange.kind, exchange))
        try:
            reply = replies.read(exchange)
        except WireError as error:
            return Loaded(status="failed", outcome=self._broken(error, exchange))
        match reply.s:
            case "ready":
                self._loaded_bytes = worker.peak_bytes()
                return Loaded(status="ready")
            case "refused":
                return Loaded(status="refused", findings=tuple(reply.findings))
            case "syntax":
                line, col = reply.at
                return Loaded(status="syntax", text=reply.text, line=line, col=col)
            case "entry":
                return Loaded(status="entry", text=reply.text)
        kind = replies.KINDS.get(reply.s, "broken")
        return Loaded(status="failed", outcome=self._ended(kind, exchange, reply))

    def run(self, prepared: Prepared) -> Outcome:
        """Make one call and return how it ended, with the value decoded."""
        if self._worker is None:
            loaded = self.load()
            if loaded.outcome is not None:
                return loaded.outcome
            if loaded.status != "ready":
                raise InternalError(f"a source that was ready is now {loaded.status}")
        for proxy, _ in prepared.proxies:
            proxy.calls.clear()
        return self._converse(prepared)

    def _converse(self, prepared: Prepared) -> Outcome:
        """Send the call, answer what it asks, and take in its result."""
        assert self._worker is not None
        limits, body = self.problem.limits, prepared.body
        so_far = Exchange("reply", 0.0, 0.0, b"")
        for _ in range(MAX_QUESTIONS):
            allowance = _allowance(limits, limits.cpu_s, so_far)
            exchange = self._worker.channel.exchange(body, allowance)
            self._count(exchange)
            so_far = _added(so_far, exchange)
            if so_far.kind != "reply":
                return self._ended(so_far.kind, so_far)
            try:
                reply = replies.read(so_far)
                if reply.s != "ask":
                    return self._outcome(prepared, reply, so_far)
                body = replies.answer_question(reply, so_far, prepared)
            except WireError as error:
                return self._broken(error, so_far)
        return self._broken(f"more than {MAX_QUESTIONS} calls", so_far)

    def _request(self) -> dict[str, Any]:
        """Return what a worker is told; nothing of the answers is in it."""
        problem, signature = self.problem, self.problem.signature
        return {
            "source": self.source,
            "rules": dataclasses.asdict(problem.policy) if self.examine else None,
            "entry": problem.entry,
            "classic": problem.classic,
            "signature": d.signature_to_json(signature),
            "answer": replies.answer_index(problem),
            "echo": replies.echoed(problem),
        }

    def _outcome(
        self, prepared: Prepared, reply: replies.Reply, exchange: Exchange
    ) -> Outcome:
        if reply.s not in replies.KINDS:
            raise WireError(f"a reply of kind {reply.s!r}")
        value, mutated = replies.value(self.problem, prepared, reply, exchange)
        if reply.s != "ok":
            return self._ended(replies.KINDS[reply.s], exchange, reply, value)
        if len(prepared.returns) != len(reply.d):
            raise WireError("fewer results than operations")
        return Outcome(kind="value", value=value, mutated=mutated, **_spent(exchange))

    def _broken(self, fact: object, exchange: Exchange) -> Outcome:
        return self._ended("broken", dataclasses.replace(exchange, note=str(fact)))

    def _ended(
        self,
        kind: OutcomeKind,
        exchange: Exchange,
        reply: replies.Reply | None = None,
        value: Any = None,
    ) -> Outcome:
        """Return the outcome of a call that gave no value, and end the worker."""
        assert self._worker is not None
        worker, self._worker = self._worker, None
        ended = worker.end()
        self._see_peak(ended.peak_bytes)
        message, frames = exchange.note, tuple[Frame, ...]()
        if reply is not None:
            message = f"{reply.type}: {reply.text}" if reply.type else reply.text
            frames = tuple(
                Frame(line=line, function=function) for line, function in reply.frames
            )
        if kind == "died":
            message = _how_it_died(ended.code)
            nearly_all = 0.9 * self.problem.limits.memory_bytes
            if ended.peak_bytes - self._loaded_bytes >= nearly_all:
                kind = "memory"
        return Outcome(
            kind=kind, value=value, message=message, frames=frames, **_spent(exchange)
        )

    def _see_peak(self, resident_bytes: int) -> None:
        above = resident_bytes - self._loaded_bytes if self._loaded_bytes else 0
        self.totals.peak_bytes = max(self.totals.peak_bytes, above)

    def _count(self, exchange: Exchange) -> None:
        self.totals.cpu_s += exchange.cpu_s
        self.totals.wall_s += exchange.wall_s


def _allowance(limits: Limits, cpu_s: float, used: Exchange | None = None) -> Allowance:
    spent = used or Exchange("reply", 0.0, 0.0, b"")
    return Allowance(
        cpu_s=cpu_s - spent.cpu_s,
        wall_s=limits.wall_s - spent.wall_s,
        reply_bytes=limits.output_bytes,
        output_bytes=limits.output_bytes - len(spent.output),
    )


def _added(before: Exchange, now: Exchange) -> Exchange:
    """Return the present exchange, with what the call had used before it."""
    return dataclasses.replace(
        now,
        cpu_s=before.cpu_s + now.cpu_s,
        wall_s=before.wall_s + now.wall_s,
        output=before.output + now.output,
    )


def _spent(exchange: Exchange) -> dict[str, Any]:
    return {
        "cpu_s": exchange.cpu_s,
        "wall_s": exchange.wall_s,
        "stdout": exchange.output.decode(errors="replace"),
    }


def _how_it_died(code: int) -> str:
    if code >= 0:
        return f"the process ended by itself, with code {code}, before it answered"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"the process was ended by {name}"
