"""How loading and timed calls end, and what a session has used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from judge.model import Outcome, OutcomeKind
from judge.rules import Finding
from judge.sandbox.answers import Answer


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
