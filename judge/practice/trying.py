"""One input of one's own: what the submission makes of it, and what is right."""

from __future__ import annotations

from dataclasses import dataclass

from judge.bank import solutions
from judge.errors import PackageError
from judge.judging import Options, judge, open_for
from judge.model import Case, Problem, Report, Submission
from judge.practice import inputs
from judge.sandbox.calls import prepare
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session
from judge.trial.words import answer_text
from judge.values.text import render_script
from judge.verdicts import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What came of an input.

    `broken` is the constraint that it breaks; then nothing says what is right.
    `reference` and `yours` are answers in words, None where there is none: `report`
    says why the submission has none, or why its answer is wrong.
    """

    case: Case
    broken: str | None
    reference: str | None
    yours: str | None = None
    report: Report | None = None


def attempt(problem: Problem, case: Case, submission: Submission | None) -> Tried:
    """Have the first reference and a submission answer one input."""
    broken = inputs.broken(problem, case)
    with open_for(problem) as sandbox:
        reference = answer(problem, sandbox, _first_reference(problem), case)
        if submission is None:
            return Tried(case=case, broken=broken, reference=reference)
        if broken is not None:
            yours = answer(problem, sandbox, _text(submission), case)
            return Tried(case=case, broken=broken, reference=reference, yours=yours)
        options = Options(case=case, growth=False, shrinking=False)
        report = judge(problem, submission, options, sandbox)
        yours = None
        if report.verdict is Verdict.AC:
            yours = answer(problem, sandbox, _text(submission), case)
    return Tried(
        case=case, broken=None, reference=reference, yours=yours, report=report
    )


def answer(problem: Problem, sandbox: Sandbox, source: str, case: Case) -> str | None:
    """Return what a source answers to an input, None if it gives no answer."""
    with Session(sandbox, problem, source) as session:
        if session.load().status != "ready":
            return None
        outcome = session.run(prepare(case, problem))
    if outcome.kind != "value":
        return None
    if problem.is_class:
        script = case.args[0]
        lines = render_script(script, problem.signature, outcome.value)  # type: ignore[arg-type]
        return "\n".join(lines)
    return answer_text(problem, outcome.value)


def _first_reference(problem: Problem) -> str:
    for each in solutions(problem):
        if each.expect is Verdict.AC:
            return each.path.read_text(encoding="utf-8")
    raise PackageError(f"{problem.solutions_root}: has no reference; add one")


def _text(submission: Submission) -> str:
    return submission.source.decode("utf-8", errors="replace")
