"""What the server asks a judge process, and what that tells: one JSON a line."""

from __future__ import annotations

from typing import Literal

import msgspec

from judge.reports.schema import ReportInfo

Kind = Literal["run", "try", "curves"]


class Job(msgspec.Struct, frozen=True):
    """What is to be done: judge `source`, answer the input `text`, or measure."""

    kind: Kind
    slug: str
    source: str = ""
    text: str = ""


class Step(msgspec.Struct, frozen=True, tag="step"):
    """How far a job is: `done` of `of` steps of a stage."""

    stage: str
    done: int
    of: int


class Judged(msgspec.Struct, frozen=True):
    """A report, and what it does not say: where its case is from, whether other
    answers are right as well, and whether it was kept as an attempt.
    """

    report: ReportInfo
    origin: str = ""
    several: bool = False
    first: bool = False


class Tried(msgspec.Struct, frozen=True):
    """What came of an input of the user's own, as `practice.trying.Tried` has it."""

    call: str
    broken: str | None
    reference: str | None
    yours: str | None


class Answer(msgspec.Struct, frozen=True, tag="answer"):
    """What a job came to; `error` tells the user what to do differently."""

    error: str = ""
    fault: bool = False
    judged: Judged | None = None
    tried: Tried | None = None


Told = Step | Answer
