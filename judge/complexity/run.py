"""Measure the growth of an accepted submission, on every axis of its problem."""

from __future__ import annotations

from collections.abc import Callable

from judge.bank import Spec, load_spec, solutions
from judge.complexity import lines, space
from judge.complexity.axis import Sweep
from judge.errors import PackageError
from judge.growth import AxisGrowth, Growth, SpaceGrowth
from judge.model import GrowthAxis, Problem, SolutionFile
from judge.sandbox.levels import Sandbox
from judge.trial.run import judging_parts
from judge.verdicts import Verdict

Progress = Callable[[str, int, int], None]


def measure(
    problem: Problem, sandbox: Sandbox, source: str, progress: Progress | None = None
) -> Growth:
    """Return what was measured; the first axis that is exceeded ends it."""
    spec = load_spec(problem, parts=(*judging_parts(problem), "worst"))
    axes = problem.growth.time
    found: list[AxisGrowth] = []
    for done, axis in enumerate(axes):
        if progress is not None:
            progress("growth", done, len(axes) + 1)
        sweep = _sweep(problem, sandbox, spec, axis, source)
        found.append(sweep.run())
        if sweep.failure is not None:
            return Growth(time=tuple(found[:-1]), failure=sweep.failure)
        if found[-1].verdict == "exceeds":
            hot = lines.hottest(sandbox, problem, source, sweep.inputs, axis.bound)
            hints = () if hot else lines.hidden_loops(source)
            return Growth(time=tuple(found), hottest=hot, hints=hints)
    if progress is not None:
        progress("growth", len(axes), len(axes) + 1)
    return Growth(time=tuple(found), space=_space(problem, sandbox, spec, source))


def _sweep(
    problem: Problem, sandbox: Sandbox, spec: Spec, axis: GrowthAxis, source: str
) -> Sweep:
    chosen = reference(problem, axis.bound)
    return Sweep(
        sandbox=sandbox,
        problem=problem,
        spec=spec,
        axis=axis,
        source=source,
        reference=chosen.path.read_text(encoding="utf-8"),
        reference_bound=axis.bound,
    )


def reference(problem: Problem, bound: str) -> SolutionFile:
    """Return the reference that a bound is measured against.

    The first whose header names the bound; else the first of all.
    """
    accepted = [s for s in solutions(problem) if s.expect is Verdict.AC]
    if not accepted:
        raise PackageError(
            f"{problem.solutions_root}: growth needs a reference; add one"
        )
    named = [s for s in accepted if s.time == f"O({bound})"]
    return (named or accepted)[0]


def _space(
    problem: Problem, sandbox: Sandbox, spec: Spec, source: str
) -> SpaceGrowth | None:
    rule = problem.growth.space
    if rule is None or not problem.growth.time:
        return None
    axis = problem.growth.time[0]
    sweep = _sweep(problem, sandbox, spec, axis, source)
    sizes = tuple(n for n in space.SIZES if axis.low <= n <= axis.high)
    points = space.measure(
        sandbox, problem, source, sweep.inputs, sizes, output=rule.count_output
    )
    return space.judge_space(points, rule.bound, "a call of that size ended early")
