"""Draw the cases of a trial, and work out what is expected for each.

Drawing is deterministic: the same spec, seed and count give the same cases.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from judge import cache
from judge.bank import Spec
from judge.errors import PackageError
from judge.model import Case, Problem
from judge.sandbox.calls import Prepared, prepare
from judge.spec import Invalid
from judge.trial.constants import not_from_modules
from judge.trial.faults import spec_fault
from judge.values.plain import Op, Script

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


@dataclass(frozen=True, slots=True)
class Drawn:
    """A case ready to send, with the expected answer where there is one.

    For a class `expected` is the tuple of results of its operations; for the
    checker `spec` there is none.
    """

    prepared: Prepared
    expected: Any = None
    right: set[bytes] = field(default_factory=set, compare=False)
    """Answers, as they came, that were found right before."""


class _Enough(BaseException):
    """Leaves Hypothesis, which would keep an Exception."""


def draw(problem: Problem, spec: Spec, seed: int, count: int) -> list[Drawn]:
    """Return `count` different cases, small before large.

    There are fewer when the strategy has not that many, or repeats itself.
    """
    bodies: dict[bytes, Drawn] = {}

    def collect(case: Case) -> None:
        drawn = expect(problem, spec, case)
        bodies.setdefault(drawn.prepared.body, drawn)
        if len(bodies) == count:
            raise _Enough

    with contextlib.suppress(_Enough), spec_fault(problem):
        explore(strategy(problem, spec), seed, 2 * count, collect, shrinking=False)
    if not bodies:
        raise PackageError(f"{problem.root}/spec.py: cases() draws nothing")
    return [bodies[body] for body in sorted(bodies, key=lambda body: (len(body), body))]


def explore(
    cases: SearchStrategy[Case],
    seed: int,
    count: int,
    visit: Callable[[Case], None],
    *,
    shrinking: bool,
) -> None:
    """Have Hypothesis draw cases and visit them; what a visit raises comes out."""
    import hypothesis
    from hypothesis.configuration import set_hypothesis_home_dir

    # What it finds out for itself it would keep in the user's folder otherwise.
    set_hypothesis_home_dir(cache.folder("hypothesis"))
    phases = [hypothesis.Phase.generate]
    if shrinking:
        phases.append(hypothesis.Phase.shrink)
    with not_from_modules(), warnings.catch_warnings():
        warnings.simplefilter("ignore")

        @hypothesis.seed(seed)
        @hypothesis.settings(
            max_examples=count,
            database=None,
            deadline=None,
            derandomize=False,
            phases=phases,
            print_blob=False,
            report_multiple_bugs=False,
            suppress_health_check=list(hypothesis.HealthCheck),
            verbosity=hypothesis.Verbosity.quiet,
        )
        @hypothesis.given(cases)
        def test(case: Case) -> None:
            visit(case)

        test()


def strategy(problem: Problem, spec: Spec) -> SearchStrategy[Case]:
    """Return the strategy of valid cases: the spec's own, or scripts of its calls."""
    with spec_fault(problem):
        if spec.cases is not None:
            return spec.cases()  # type: ignore[no-any-return]
        from judge.strategies import scripts

        init = None if spec.init is None else spec.init()
        return scripts(spec.operations(), init)  # type: ignore[misc]


def expect(problem: Problem, spec: Spec, case: Case) -> Drawn:
    """Return the case with its expected answer, by the oracle or the model."""
    if not isinstance(case, Case):
        raise PackageError(
            f"{problem.root}/spec.py: cases() drew {case!r}; draw case(...)"
        )
    kind = problem.checker.kind
    if kind == "ops":
        script, results = replay(problem, spec, case.args[0])
        return Drawn(prepare(Case((script,)), problem), results)
    prepared = prepare(case, problem)
    if kind == "spec":
        return Drawn(prepared)
    with spec_fault(problem):
        return Drawn(prepared, spec.oracle(case.args))  # type: ignore[misc]


def replay(
    problem: Problem, spec: Spec, script: Script
) -> tuple[Script, tuple[Any, ...]]:
    """Run a script on the model; drop the calls that it says are invalid."""
    with spec_fault(problem):
        model = spec.Model(*script.init)  # type: ignore[misc]
        done = list(_steps(model, script.ops))
    ops = tuple(op for op, _ in done)
    return Script(script.init, ops), tuple(result for _, result in done)


def _steps(model: Any, ops: tuple[Op, ...]) -> Iterator[tuple[Op, Any]]:
    for op in ops:
        try:
            yield op, getattr(model, op.name)(*op.args)
        except Invalid:
            continue
