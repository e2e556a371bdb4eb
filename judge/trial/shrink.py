"""Make a failing case small: Hypothesis shrinks it, live, in the sandbox.

Only the drawing is repeated: with the same seed, Hypothesis meets the failing
case again, and then tries smaller ones. It stops when nothing smaller fails in
the same way, or when the time budget is spent.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection

from judge.bank import Spec
from judge.model import Case, Problem
from judge.trial.decide import Failure
from judge.trial.faults import spec_fault
from judge.trial.generate import Drawn, expect, explore, strategy

BUDGET_S = 4.0

Attempt = Callable[[Drawn], Failure | None]


class _OutOfTime(BaseException):
    """Leaves Hypothesis, which would keep an Exception."""


class _StillFails(Exception):
    """Tells Hypothesis that a case fails."""


def shrink(
    problem: Problem,
    spec: Spec,
    seed: int,
    count: int,
    failure: Failure,
    passed: Collection[bytes],
    attempt: Attempt,
    budget_s: float = BUDGET_S,
) -> tuple[Drawn, Failure] | None:
    """Return the smallest case found that fails as `failure` does, None if none.

    `passed` are requests that are known to pass, so that they need not run.
    """
    import hypothesis.errors

    best: tuple[Drawn, Failure] | None = None
    deadline = time.monotonic() + budget_s

    def visit(case: Case) -> None:
        nonlocal best
        if time.monotonic() > deadline:
            raise _OutOfTime
        drawn = expect(problem, spec, case)
        if drawn.prepared.body in passed:
            return
        found = attempt(drawn)
        if found is None or found.kind != failure.kind:
            return
        if best is None or _size(drawn) <= _size(best[0]):
            best = drawn, found
        raise _StillFails

    # Flaky: the submission is not deterministic; the best found stays good.
    ended = (_StillFails, hypothesis.errors.Flaky)
    with contextlib.suppress(_OutOfTime, *ended), spec_fault(problem, ended):
        explore(strategy(problem, spec), seed, count, visit, shrinking=True)
    return best


def _size(drawn: Drawn) -> int:
    return len(drawn.prepared.body)
