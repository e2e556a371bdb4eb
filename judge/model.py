"""The nouns, frozen. Everything else in the package speaks in these.

A Problem says what is asked and how it is judged; a Case is one input; a
Submission is source text; an Outcome is what physically happened when it ran;
a Report is what the judge concludes, with its evidence.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from judge.growth import Growth
from judge.rules import Finding, PolicyRules
from judge.values.declared import Class, Signature
from judge.verdicts import Verdict

KIB = 1 << 10
MIB = 1 << 20
MAX_SOURCE_BYTES = 128 * KIB

Language = Literal["py", "sql"]
"""What a submission is written in, as the suffix of its file says."""

LANGUAGES: dict[Language, str] = {"py": "Python", "sql": "SQL"}

Difficulty = Literal["easy", "medium", "hard"]
CheckerKind = Literal["exact", "unordered", "tolerance", "spec", "ops"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one case may use. CPU seconds count; wall time only stops sleepers."""

    cpu_s: float = 2.0
    memory_mb: int = 256
    output_kb: int = 1024

    @property
    def wall_s(self) -> float:
        """Seconds after which a case is stopped although it used no CPU."""
        return 3 * self.cpu_s + 1

    @property
    def memory_bytes(self) -> int:
        return self.memory_mb * MIB

    @property
    def output_bytes(self) -> int:
        return self.output_kb * KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckerSpec:
    """How an answer is compared."""

    kind: CheckerKind
    nested: bool = False
    absolute: float = 1e-9
    relative: float = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthAxis:
    """One swept size: the bound, the axis, its range, and what stays fixed."""

    bound: str
    axis: str
    low: int
    high: int
    fixed: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceBound:
    """The extra space that is allowed, and whether the output counts as extra."""

    bound: str
    count_output: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthRules:
    """What a problem claims about growth; empty means that it claims nothing."""

    time: tuple[GrowthAxis, ...] = ()
    space: SpaceBound | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A shown case: plain arguments, the answer, and why it is the answer."""

    case: Case
    expected: Any
    why: str = ""
    kills: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One input, as plain data: arguments in order, or one Script."""

    args: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SolutionFile:
    """A reference or a wrong solution, with what its header declares."""

    path: Path
    expect: Verdict
    time: str = ""
    space: str = ""
    why: str = ""

    @property
    def name(self) -> str:
        return self.path.stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A change to a reference that no case can notice, and why that is so."""

    solution: str
    was: str
    becomes: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem package, validated. `hash` covers every file that can decide.

    A problem with a `schema` asks for one query of SQL on its tables.
    """

    slug: str
    title: str
    version: int
    difficulty: Difficulty
    minutes: int
    tags: tuple[str, ...]
    tracks: Mapping[str, int]
    topics: tuple[str, ...]
    entry: str
    signature: Signature
    classic: str | None
    checker: CheckerSpec
    answer: str
    mutation: Literal["allowed", "forbidden"]
    limits: Limits
    growth: GrowthRules
    policy: PolicyRules
    health: Mapping[str, float]
    mutants: tuple[Waiver, ...]
    follow_ups: tuple[str, ...]
    authors: tuple[str, ...]
    license: str
    examples: tuple[Example, ...]
    schema: str | None = None
    root: Path
    solutions_root: Path
    hash: str

    @property
    def is_class(self) -> bool:
        """Whether a class is asked for, driven by a script of operations."""
        return isinstance(self.signature, Class)

    @property
    def statement(self) -> str:
        return (self.root / "statement.md").read_text(encoding="utf-8")

    @property
    def language(self) -> Language:
        return "py" if self.schema is None else "sql"

    @property
    def starter_path(self) -> Path:
        """Where the file is that a candidate begins with."""
        return self.root / f"starter.{self.language}"

    @property
    def starter(self) -> str:
        return self.starter_path.read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """Source as it was read, or the `fault` why it could not be. Never imported."""

    source: bytes
    path: Path | None = None
    fault: str = ""

    @property
    def language(self) -> Language | None:
        """What the name of the file says that it is written in, if anything."""
        suffix = "" if self.path is None else self.path.suffix
        return next((each for each in LANGUAGES if suffix == f".{each}"), None)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.source).hexdigest()


OutcomeKind = Literal[
    "value", "mismatch", "raised", "died", "cpu", "wall", "memory", "output", "broken"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One level of a traceback, inside the submission only."""

    line: int
    function: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What physically happened in one call; no opinion.

    value     it returned; `value` is plain data of the declared type
    mismatch  it returned something that is not of the declared type: `message`
    raised    it raised; `message` is `Type: text`, `frames` outermost first
    died      the process ended by itself or by a signal: `message`
    cpu, wall, memory, output   it went over that limit
    broken    what came back was not a reply to what was asked
    `raw` is a value as it came; one that is `known` was right before, and is not here.
    """

    kind: OutcomeKind
    value: Any = None
    mutated: tuple[Any, ...] | None = None
    message: str = ""
    frames: tuple[Frame, ...] = ()
    raw: bytes = b""
    known: bool = False
    stdout: str = ""
    cpu_s: float = 0.0
    wall_s: float = 0.0
    peak_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Isolation:
    """How strongly a run was confined: the level and the layers in force."""

    level: Literal["strict", "limited", "none"]
    layers: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterexample:
    """A failing case: a call that can be pasted, and what is wrong with it."""

    case: Case
    call: str
    returned: str | None
    expected: str | None
    reason: str
    stdout: str = ""
    shrunk: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What the whole run used: summed CPU and wall, the slowest case, the peak."""

    cpu_s: float = 0.0
    slowest_s: float = 0.0
    wall_s: float = 0.0
    peak_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The verdict on one submission, with the evidence for it."""

    problem: Problem
    submission: Submission
    verdict: Verdict
    reason: str
    seed: int
    isolation: Isolation
    cases_run: int
    cases_of: int
    usage: Usage
    counterexample: Counterexample | None = None
    findings: tuple[Finding, ...] = ()
    frames: tuple[Frame, ...] = ()
    growth: Growth | None = None
