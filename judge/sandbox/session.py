"""One submission in a sandbox: load it once, then call it, case after case.

A session has a worker while it needs one. A worker that was stopped or died is
replaced on the next call, so that one bad case does not end the session.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from judge.model import Frame, Outcome, OutcomeKind, Problem
from judge.sandbox import replies
from judge.sandbox.ahead import Ahead, Printed
from judge.sandbox.answers import Answer, spent
from judge.sandbox.calls import Prepared, with_step
from judge.sandbox.channel import Allowance, Exchange
from judge.sandbox.endings import (
    Loaded,
    Timing,
    Totals,
    added,
    how_it_died,
    in_words,
    returned_in,
)
from judge.sandbox.levels import AnyWorker, Sandbox
from judge.sandbox.wire import pack_body
from judge.values.reader import WireError

_LOADING_S = 2.0
"""CPU seconds for the policy and the imports of a source, above one case's."""

_UNTIMED_S = 30.0
"""Seconds for getting large arguments across, which no verdict depends on."""

_SMALL_BYTES = 1 << 16
"""Enough for a reply that only says how far a timed call is."""

_PRINTED_BYTES = 1 << 20
"""What a timed call may print."""

_GO = pack_body(b'{"op":"go"}')
_SHOW = pack_body(b'{"op":"show"}')

MAX_QUESTIONS = 100_000
"""Calls of callable arguments in one case; far above what any problem needs."""


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
    _ahead: Ahead = field(default_factory=Ahead)
    _printed: Printed = field(default_factory=Printed)

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.renew()

    def renew(self) -> None:
        """End the present worker: the next call starts from a fresh one."""
        if self._worker is not None:
            worker = self._let_go(self._worker)
            self._see_peak(worker.peak_bytes())
            worker.end()

    def announce(self, coming: Iterable[Prepared]) -> None:
        """Say which calls come next, in this order, so that nobody has to wait."""
        self._ahead.announce(each.body for each in coming)

    def load(self) -> Loaded:
        """Start a worker and have it check and run the source."""
        self.renew()
        limits, rules = self.problem.limits, self.problem.policy
        worker = self.sandbox.worker(limits.memory_bytes, threads=rules.threads)
        self._worker = worker
        body = replies.loading(self.problem, self.source, examine=self.examine)
        allowance = Allowance(
            cpu_s=limits.cpu_s + _LOADING_S,
            wall_s=limits.wall_s + _LOADING_S,
            reply_bytes=limits.output_bytes,
            output_bytes=limits.output_bytes,
        )
        exchange = worker.channel.exchange(body, allowance)
        self.totals.add(exchange)
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
            case "refused" if reply.findings:
                return Loaded(status="refused", findings=tuple(reply.findings))
            case "syntax":
                line, col = reply.at
                return Loaded(status="syntax", text=reply.text, line=line, col=col)
            case "entry":
                return Loaded(status="entry", text=reply.text)
        # "ok" answers a call; a worker that says so now speaks for itself.
        kind = "broken" if reply.s == "ok" else replies.KINDS.get(reply.s, "broken")
        return Loaded(status="failed", outcome=self._ended(kind, exchange, reply))

    def run(self, prepared: Prepared, known: Set[bytes] = frozenset()) -> Outcome:
        """Make one call and return how it ended, with the value decoded.

        An answer that is `known`, as it came, is not decoded again.
        """
        if not self._ahead.fits(prepared.body):
            self.renew()
        if self._worker is None:
            loaded = self.load()
            if loaded.outcome is not None:
                return loaded.outcome
            if loaded.status != "ready":
                self.renew()
                note = "the source is another program every time it is loaded"
                return Outcome(kind="broken", message=note)
        for proxy, _ in prepared.proxies:
            proxy.calls.clear()
        limits = self.problem.limits
        coming = self._coming(prepared)
        exchange, reply = self._converse(
            prepared.body, prepared, limits.cpu_s, limits.wall_s, coming=coming
        )
        own = reply.o if reply is not None and self._ahead.waiting else None
        exchange = self._printed.cut(exchange, own, limits.output_bytes)
        if reply is None or exchange.kind != "reply":
            assert exchange.kind != "reply"
            return self._ended(exchange.kind, exchange)
        try:
            answer = Answer(self.problem, prepared, reply, exchange)
            outcome = self._outcome(answer, known)
        except WireError as error:
            return self._broken(error, exchange)
        self.totals.slowest_s = max(self.totals.slowest_s, outcome.cpu_s)
        return outcome

    def timed(self, prepared: Prepared, limit_s: float, most_bytes: int) -> Timing:
        """Make one call, and bill the call itself and its result apart.

        The arguments are with the worker, decoded, before the clock is read.
        A longer result than `most_bytes` is refused; if that is 0, none is asked
        for, and there is no answer.
        """
        assert self._worker is not None
        hold = with_step(prepared.body, op="hold")
        wall_s = 3 * limit_s + 1
        held, reply = self._converse(hold, prepared, _UNTIMED_S, wall_s, _SMALL_BYTES)
        if reply is None or reply.s != "held":
            return self._untimed(held, reply)
        gone, reply = self._converse(_GO, prepared, limit_s, wall_s, _SMALL_BYTES)
        if reply is None or reply.s != "gone":
            return self._untimed(gone, reply)
        if not most_bytes:
            return returned_in(held, gone)
        shown, reply = self._converse(_SHOW, prepared, limit_s, wall_s, most_bytes)
        if reply is None or reply.s != "ok":
            return self._untimed(shown, reply)
        answer = Answer(self.problem, prepared, reply, shown)
        return returned_in(held, gone, show_s=shown.cpu_s, answer=answer)

    def measured(self, prepared: Prepared, tool: str, limit_s: float) -> Any:
        """Return what a tool of `sandbox.tools` finds in one call, None if nothing."""
        if self._worker is None and self.load().status != "ready":
            return None
        body = with_step(prepared.body, op="measure", tool=tool)
        _, reply = self._converse(body, prepared, limit_s, 3 * limit_s + 1)
        if reply is None or reply.s != "measured":
            return None
        return replies.numbers(reply, tool)

    def _untimed(self, exchange: Exchange, reply: replies.Reply | None) -> Timing:
        kind = exchange.kind if reply is None else replies.KINDS.get(reply.s, "broken")
        assert kind != "reply"
        message = exchange.note if reply is None else in_words(reply)
        return Timing(
            kind="broken" if kind == "value" else kind,  # an answer to another step
            call_s=exchange.cpu_s,
            wall_s=exchange.wall_s,
            message=message,
        )

    def _converse(
        self,
        body: bytes,
        prepared: Prepared,
        cpu_s: float,
        wall_s: float,
        reply_bytes: int | None = None,
        coming: Sequence[bytes] = (),
    ) -> tuple[Exchange, replies.Reply | None]:
        """Send a request and answer what it asks, until a reply ends it.

        Without a reply the exchange says how it ended.
        """
        assert self._worker is not None
        cap = printed = self.problem.limits.output_bytes
        if reply_bytes is not None:  # one step of a timed call
            cap, printed = min(cap, reply_bytes), min(cap, _PRINTED_BYTES)
        else:
            printed -= self._printed.held_bytes
        so_far = Exchange("reply", 0.0, 0.0, b"")
        for _ in range(MAX_QUESTIONS):
            allowance = Allowance(
                cpu_s=cpu_s - so_far.cpu_s,
                wall_s=wall_s - so_far.wall_s,
                reply_bytes=cap,
                output_bytes=printed - len(so_far.output),
            )
            exact = reply_bytes is not None
            exchange = self._worker.channel.exchange(
                body, allowance, exact=exact, coming=coming
            )
            self.totals.add(exchange)
            so_far, coming = added(so_far, exchange), ()
            if so_far.kind != "reply":
                return so_far, None
            try:
                reply = replies.read(so_far)
                if reply.s != "ask":
                    return so_far, reply
                body = replies.answer_question(reply, so_far, prepared)
            except WireError as error:
                return dataclasses.replace(so_far, kind="broken", note=str(error)), None
        note = f"more than {MAX_QUESTIONS} calls of one argument"
        return dataclasses.replace(so_far, kind="broken", note=note), None

    def _outcome(self, answer: Answer, known: Set[bytes]) -> Outcome:
        reply, exchange = answer.reply, answer.exchange
        if reply.s not in replies.KINDS:
            raise WireError(f"a reply of kind {reply.s!r}")
        if reply.s == "ok":
            return answer.outcome(known)
        value, _ = replies.value(self.problem, answer.prepared, reply, exchange)
        return self._ended(replies.KINDS[reply.s], exchange, reply, value)

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
        ended = self._let_go(self._worker).end()
        self._see_peak(ended.peak_bytes)
        message, frames = exchange.note, tuple[Frame, ...]()
        if reply is not None:
            message = in_words(reply)
            frames = tuple(
                Frame(line=line, function=function) for line, function in reply.frames
            )
        if kind == "died":
            message = how_it_died(ended.code)
            nearly_all = 0.9 * self.problem.limits.memory_bytes
            if ended.peak_bytes - self._loaded_bytes >= nearly_all:
                kind = "memory"
        return Outcome(
            kind=kind, value=value, message=message, frames=frames, **spent(exchange)
        )

    def _coming(self, prepared: Prepared) -> list[bytes]:
        """Return what to send along with a call: what was announced to come next."""
        assert self._worker is not None
        if prepared.proxies or not self._worker.channel.takes_ahead:
            return []  # a worker that asks back must find the answer next
        return self._ahead.take(prepared.body)

    def _let_go(self, worker: AnyWorker) -> AnyWorker:
        """Return a worker that is not to be used any more."""
        self._worker = None
        self._ahead.lost()
        self._printed.lost()
        return worker

    def _see_peak(self, resident_bytes: int) -> None:
        above = resident_bytes - self._loaded_bytes if self._loaded_bytes else 0
        self.totals.peak_bytes = max(self.totals.peak_bytes, above)
