"""Break this code: find an input on which a wrong solution fails.

The wrong solutions of a problem are the suspects. They come without their names and
comments, which would say what is wrong, and in an order that says nothing either.
"""

from __future__ import annotations

import ast
import hashlib
import io
import tokenize
from dataclasses import dataclass
from typing import Literal

from judge.bank import load_spec, solutions
from judge.judging import Options, judge, open_for
from judge.model import Case, Problem, Report, SolutionFile, Submission
from judge.practice import inputs
from judge.practice.records import Event
from judge.sandbox.levels import Sandbox
from judge.verdicts import Verdict

Outcome = Literal["invalid", "disputed", "survives", "caught"]
"""invalid: the input breaks a constraint. disputed: the references do not agree on
it, which is our fault. survives: the suspect is right on it. caught: it is not."""

_ON_ONE_INPUT = (Verdict.WA, Verdict.RTE, Verdict.TLE, Verdict.MLE, Verdict.OLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hunted:
    """What came of an input: why it is invalid, or how the suspect failed."""

    outcome: Outcome
    why: str = ""
    report: Report | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Which suspects a list of inputs caught, and what is no use of it."""

    caught: tuple[SolutionFile, ...]
    of: int
    invalid: tuple[tuple[int, str], ...]


def suspects(problem: Problem) -> list[SolutionFile]:
    """Return the wrong solutions that one input can show to be wrong."""
    spec = load_spec(problem)
    if spec.chances is not None:  # of these, some are only wrong on the average
        return []
    found = [s for s in solutions(problem) if s.expect in _ON_ONE_INPUT]
    return sorted(found, key=lambda each: _shuffled(problem, each))


def caught_before(events: list[Event]) -> set[str]:
    """Return the names of the suspects that were caught."""
    return {event.detail for event in events if event.kind == "hunted" and event.detail}


def plain(suspect: SolutionFile) -> str:
    """Return the code of a suspect without all that speaks about it."""
    source = suspect.path.read_text(encoding="utf-8")
    if suspect.path.suffix == ".sql":
        lines = [line for line in source.splitlines() if not line.startswith("--")]
        return "\n".join(lines).strip() + "\n"
    return _without_comments(_without_docstring(source)).strip() + "\n"


def accuse(
    problem: Problem, suspect: SolutionFile, case: Case, sandbox: Sandbox
) -> Hunted:
    """Return what came of an input for one suspect."""
    why = inputs.broken(problem, case)
    if why is not None:
        return Hunted(outcome="invalid", why=why)
    disputed = _disputed(problem, case, sandbox)
    if disputed is not None:
        return disputed
    report = _judged(problem, suspect, case, sandbox)
    caught = report.verdict is not Verdict.AC
    return Hunted(outcome="caught" if caught else "survives", report=report)


def score(problem: Problem, cases: list[Case]) -> Score:
    """Return which suspects a list of inputs catches."""
    left, invalid = suspects(problem), []
    of = len(left)
    caught: list[SolutionFile] = []
    with open_for(problem) as sandbox:
        for number, case in enumerate(cases, 1):
            why = inputs.broken(problem, case)
            if why is None:
                disputed = _disputed(problem, case, sandbox)
                why = None if disputed is None else disputed.why
            if why is not None:
                invalid.append((number, why))
                continue
            found = [
                each
                for each in left
                if _judged(problem, each, case, sandbox).verdict is not Verdict.AC
            ]
            caught += found
            left = [each for each in left if each not in found]
    return Score(caught=tuple(caught), of=of, invalid=tuple(invalid))


def _disputed(problem: Problem, case: Case, sandbox: Sandbox) -> Hunted | None:
    """Return that a reference is not right on an input, None if all are."""
    for each in solutions(problem):
        if each.expect is not Verdict.AC:
            continue
        report = _judged(problem, each, case, sandbox)
        if report.verdict is not Verdict.AC:
            found = report.counterexample
            said = report.reason if found is None else found.reason
            why = f"the reference {each.name} fails on it as well: {said}"
            return Hunted(outcome="disputed", why=why, report=report)
    return None


def _judged(
    problem: Problem, solution: SolutionFile, case: Case, sandbox: Sandbox
) -> Report:
    submission = Submission(source=solution.path.read_bytes(), path=solution.path)
    options = Options(case=case, growth=False, shrinking=False)
    return judge(problem, submission, options, sandbox)


def _shuffled(problem: Problem, suspect: SolutionFile) -> bytes:
    return hashlib.sha256(f"{problem.slug}/{suspect.name}".encode()).digest()


def _without_docstring(source: str) -> str:
    """Return a source without what its module says of itself."""
    first = ast.parse(source).body[0]
    if not (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    ):
        return source
    lines = source.splitlines(keepends=True)
    return "".join(lines[: first.lineno - 1] + lines[first.end_lineno :])


def _without_comments(source: str) -> str:
    lines = source.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    return "\n".join(lines)
