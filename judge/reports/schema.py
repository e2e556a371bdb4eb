"""What programs read: the shape of a report, and of a graded one, versioned.

`judge run --json` prints a ReportInfo; the results of `judge grade` are one
GradedInfo a line. docs/report-schema.json and docs/grade-schema.json are
generated from these, and a test keeps them equal:
`python -m judge.reports.schema report > docs/report-schema.json`.
"""

from __future__ import annotations

import sys
from typing import Literal

import msgspec

SCHEMA = "judge.report/1"
GRADED = "judge.grade/1"


class ProblemRef(msgspec.Struct):
    slug: str
    version: int
    hash: str


class SubmissionRef(msgspec.Struct):
    path: str | None
    sha256: str


class IsolationInfo(msgspec.Struct):
    level: Literal["strict", "limited", "none"]
    layers: list[str]


class CasesInfo(msgspec.Struct):
    run: int
    of: int


class CounterexampleInfo(msgspec.Struct):
    call: str
    returned: str | None
    expected: str | None
    reason: str
    stdout: str
    shrunk: bool


class PointInfo(msgspec.Struct):
    n: int
    yours_s: float
    reference_s: float | None


class AxisInfo(msgspec.Struct):
    axis: str
    bound: str
    verdict: Literal["within", "exceeds", "undecided"]
    excess: float | None
    interval: tuple[float, float] | None
    exponent: float | None
    allowed: float | None
    confidence: float
    slower: float | None
    idle_s: float | None
    why: str
    points: list[PointInfo]


class SpacePointInfo(msgspec.Struct):
    n: int
    peak_bytes: int
    depth: int


class SpaceInfo(msgspec.Struct):
    bound: str
    verdict: Literal["within", "exceeds", "undecided"]
    why: str
    points: list[SpacePointInfo]


class LineInfo(msgspec.Struct):
    line: int
    per_doubling: float


class GrowthInfo(msgspec.Struct):
    time: list[AxisInfo]
    space: SpaceInfo | None
    hottest: LineInfo | None
    hints: list[str]


class LimitsInfo(msgspec.Struct):
    cpu_s: float
    wall_s: float
    memory_mb: int
    output_kb: int


class UsageInfo(msgspec.Struct):
    cpu_s: float
    slowest_s: float
    wall_s: float
    peak_bytes: int


class FindingInfo(msgspec.Struct):
    line: int
    col: int
    end_line: int
    end_col: int
    code: str
    message: str


class FrameInfo(msgspec.Struct):
    line: int
    function: str


class ReportInfo(msgspec.Struct):
    """One judged submission."""

    schema: Literal["judge.report/1"]
    judge_version: str
    problem: ProblemRef
    submission: SubmissionRef
    verdict: Literal["AC", "WA", "RTE", "TLE", "MLE", "OLE", "CLE", "CE", "SV", "JE"]
    reason: str
    seed: int
    isolation: IsolationInfo
    cases: CasesInfo
    counterexample: CounterexampleInfo | None
    growth: GrowthInfo | None
    limits: LimitsInfo
    usage: UsageInfo
    policy: list[FindingInfo]
    frames: list[FrameInfo]


class GradedInfo(ReportInfo, kw_only=True):
    """One of many submissions: unique by id; key hashes all that decides."""

    # On one line: the schema has it, and Python 3.13 indents longer ones otherwise.

    # msgspec reads these in place of the inherited ones, which mypy does not allow.
    schema: Literal["judge.grade/1"]  # type: ignore[assignment]
    seed: int | None  # type: ignore[assignment]
    id: str
    key: str
    student: str | None


KINDS: dict[str, type[ReportInfo]] = {"report": ReportInfo, "grade": GradedInfo}


def generate(kind: str) -> str:
    """Return the JSON schema of a kind, as it is kept in docs/."""
    schema = msgspec.json.schema(KINDS[kind])
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


if __name__ == "__main__":
    print(generate(sys.argv[1]), end="")
