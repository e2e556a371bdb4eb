"""How loading and timed calls end, and what a session has used."""

from __future__ import annotations

import dataclasses
import signal
from dataclasses import dataclass
from typing import Any, Literal

from judge.model import Outcome, OutcomeKind
from judge.rules import Finding
from judge.sandbox.answers import Answer
from judge.sandbox.channel import Exchange
from judge.sandbox.replies import Reply


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """One timed call: CPU and wall seconds of the call, CPU of its result.

    `kind` is `value` when the call returned, with its `answer` unless nobody asked
    for it; else how it ended, with what there is to say about it.
    """

    kind: OutcomeKind
    call_s: float
    wall_s: float
    show_s: float = 0.0
    hold_s: float = 0.0
    answer: Answer | None = None
    message: str = ""


@dataclass(slots=True)
class Totals:
    """What a session has used so far; the peak is above what loading left."""

    cpu_s: float = 0.0
    slowest_s: float = 0.0
    wall_s: float = 0.0
    peak_bytes: int = 0

    def add(self, exchange: Exchange) -> None:
        """Count what an exchange used."""
        self.cpu_s += exchange.cpu_s
        self.wall_s += exchange.wall_s


def returned_in(held: Exchange, gone: Exchange, **shown: Any) -> Timing:
    """Return the timing of a call that returned."""
    return Timing(
        kind="value",
        call_s=gone.cpu_s,
        wall_s=gone.wall_s,
        hold_s=held.cpu_s,
        **shown,
    )


def added(before: Exchange, now: Exchange) -> Exchange:
    """Return the present exchange, with what the call had used before it."""
    if not before.wall_s:
        return now
    return dataclasses.replace(
        now,
        cpu_s=before.cpu_s + now.cpu_s,
        wall_s=before.wall_s + now.wall_s,
        output=before.output + now.output,
    )


def in_words(reply: Reply) -> str:
    """Return what a reply says of its end."""
    return f"{reply.type}: {reply.text}" if reply.type else reply.text


def how_it_died(code: int) -> str:
    """Return an exit code, or a negative signal, in words."""
    if code >= 0:
        return f"the process ended by itself, with code {code}, before it answered"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"the process was ended by {name}"
