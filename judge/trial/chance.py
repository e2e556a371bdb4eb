"""Laws of chance: one call, tried time and again with other generators.

A single answer of a randomised function proves little. A spec's `chances()` names
small inputs and how often each is tried, and `check_chances(args, answers)` looks at
all answers to one of them together. It may reject only what a right solution would
give in one of 10^9 runs or fewer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from judge.bank import Spec
from judge.model import Case, Outcome, Problem
from judge.sandbox.calls import prepare
from judge.sandbox.session import Session
from judge.spec import Repeated, Wrong
from judge.trial.decide import Failure, decide
from judge.trial.faults import spec_fault
from judge.trial.generate import Drawn
from judge.values.plain import Seed
from judge.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Unlikely:
    """The last call that was tried, and why the answers are not accepted."""

    drawn: Drawn
    failure: Failure


def unlikely(
    problem: Problem, spec: Spec, session: Session, seed: int
) -> Unlikely | None:
    """Try what the spec wants tried; return what no right solution would do."""
    if spec.chances is None:
        return None
    with spec_fault(problem):
        wanted: list[Repeated] = list(spec.chances())
    for number, each in enumerate(wanted):
        rng = Random(f"{problem.slug}/{seed}/{number}")
        found = _tried(problem, spec, session, each, rng)
        if found is not None:
            return found
    return None


def _tried(
    problem: Problem, spec: Spec, session: Session, wanted: Repeated, rng: Random
) -> Unlikely | None:
    tried = [Drawn(prepare(each, problem)) for each in _reseeded(wanted, rng)]
    session.announce(each.prepared for each in tried)
    answers: list[Any] = []
    for drawn in tried:
        outcome = session.run(drawn.prepared)
        failure = decide(problem, spec, drawn, outcome)
        if failure is not None:
            return Unlikely(drawn, failure)
        answers.append(outcome.value)
    try:
        with spec_fault(problem, passing=(Wrong,)):
            spec.check_chances(wanted.case.args, answers)  # type: ignore[misc]
    except Wrong as wrong:
        reason = f"in {len(answers)} calls with other generators: {wrong.reason}"
        failure = Failure(
            verdict=Verdict.WA, reason=reason, outcome=Outcome(kind="value")
        )
        return Unlikely(tried[-1], failure)
    return None


def _reseeded(wanted: Repeated, rng: Random) -> Iterator[Case]:
    """Yield the case as often as it is wanted, with a new seed for each generator."""
    for _ in range(wanted.times):
        yield Case(
            tuple(
                Seed(rng.getrandbits(32)) if isinstance(arg, Seed) else arg
                for arg in wanted.case.args
            )
        )
