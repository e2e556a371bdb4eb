"""What the server asks a judge process, and what that tells: one JSON a line."""

from __future__ import annotations

from typing import Literal

import msgspec

from judge.reports.schema import ReportInfo

Kind = Literal["run", "try", "curves", "hunt"]


class Job(msgspec.Struct, frozen=True):
    """What is to be done: judge `source`, have it answer the input `text`, measure
    the references, or break the wrong solution of a `number` by an input.
    """

    kind: Kind
    slug: str
    source: str = ""
    text: str = ""
    number: int = 0


class Step(msgspec.Struct, frozen=True, tag="step"):
    """How far a job is: `done` of `of` steps of a stage."""

    stage: str
    done: int
    of: int


class Judged(msgspec.Struct, frozen=True):
    """A report, and what it does not say: where its case is from, whether other
    answers are right as well, and why the attempt was not kept, if it was not.
    """

    report: ReportInfo
    origin: str = ""
    several: bool = False
    note: str = ""


class Tried(msgspec.Struct, frozen=True):
    """What came of an input of the user's own, as `practice.trying.Tried` has it."""

    call: str
    broken: str | None
    reference: str | None
    yours: str | None


class Hunted(msgspec.Struct, frozen=True):
    """What came of an input for a suspect; it has a name once it is caught."""

    outcome: Literal["invalid", "disputed", "survives", "caught"]
    call: str
    why: str = ""
    name: str = ""
    mistake: str = ""


class Answer(msgspec.Struct, frozen=True, tag="answer"):
    """What a job came to; `error` tells the user what to do differently."""

    error: str = ""
    fault: bool = False
    judged: Judged | None = None
    tried: Tried | None = None
    hunted: Hunted | None = None


Told = Step | Answer
