"""What is drawn is what the statement allows, as `valid()` of the spec says."""

from __future__ import annotations

from collections.abc import Iterator

from judge.bank import load_spec
from judge.model import Case, Problem
from judge.sandbox.calls import recover
from judge.spec import Invalid
from judge.trial.faults import spec_fault
from judge.trial.run import DEFAULT_CASES, drawn_cases
from judge.trial.words import case_text

_CALL_LENGTH = 200


def check(problem: Problem, seed: int) -> list[str]:
    """Return a finding for the first case that breaks a constraint, and for a spec
    that does not say what they are.
    """
    path, spec = problem.root / "spec.py", load_spec(problem)
    if spec.valid is None:
        return [
            f"{path}: has no valid(), so nobody can tell which inputs of their own are "
            "allowed; define it (docs/problem-format.md)"
        ]
    for origin, case in _cases(problem, seed):
        try:
            with spec_fault(problem, passing=(Invalid,)):
                spec.valid(case.args)
        except Invalid as broken:
            call = case_text(problem, case)[:_CALL_LENGTH]
            why = str(broken) or "it does not say why"
            return [
                f"{path}: valid() refuses {origin}: {why}; "
                f"mend it, or do not draw what the statement rules out: {call}"
            ]
    return []


def _cases(problem: Problem, seed: int) -> Iterator[tuple[str, Case]]:
    for number, example in enumerate(problem.examples, 1):
        yield f"example {number}", example.case
    for number, drawn in enumerate(drawn_cases(problem, seed, DEFAULT_CASES), 1):
        yield f"case {number}", recover(drawn.prepared, problem.signature)
