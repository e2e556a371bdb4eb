"""Growth tells the references from what is too slow, or the problem says too much.

References must stay within every bound, time and again; what is declared CLE
must exceed one each time; and the reference's own time must grow about as its
bound says, or the worst case is none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from judge.bank import solutions
from judge.complexity.ladder import LOWEST_S
from judge.growth import AxisGrowth, Growth
from judge.judging import Options, judge
from judge.model import Problem, Report, SolutionFile, Submission
from judge.sandbox.levels import Sandbox
from judge.verdicts import Verdict

RUNS = {Verdict.AC: 3, Verdict.CLE: 5}
"""How often each is measured: what is declared too slow must always be caught."""

_SLACK = 0.5
"""By how much a reference's exponent may be under its bound's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One solution, measured several times: with which verdicts, and what grew."""

    solution: SolutionFile
    verdicts: tuple[Verdict, ...]
    growths: tuple[Growth, ...]

    @property
    def as_declared(self) -> int:
        """Return how often it got the verdict that it declares."""
        return self.verdicts.count(self.solution.expect)


def measure(
    problem: Problem,
    sandbox: Sandbox,
    step: Callable[[int, int], None],
    *,
    once: bool = False,
) -> list[Measured]:
    """Measure the references and all that is declared too slow.

    With `once` only what is not as declared is measured again: of hundreds of single
    measurements one may well be the machine's fault.
    """
    if not problem.growth.time:
        return []
    runs = dict.fromkeys(RUNS, 1) if once else RUNS
    chosen = [each for each in solutions(problem) if each.expect in runs]
    of = sum(runs[each.expect] for each in chosen)
    found, done = [], 0
    for solution in chosen:
        reports: list[Report] = []
        for _ in range(runs[solution.expect]):
            reports.append(_measured(problem, sandbox, solution))
            done += 1
            step(done, of)
        if once and reports[-1].verdict is not solution.expect:
            reports = [_measured(problem, sandbox, solution)]
        found.append(
            Measured(
                solution=solution,
                verdicts=tuple(report.verdict for report in reports),
                growths=tuple(r.growth for r in reports if r.growth is not None),
            )
        )
    return found


def check(problem: Problem, found: list[Measured]) -> list[str]:
    """Return what growth does not tell as declared."""
    findings = []
    for each in found:
        path, declared = each.solution.path, each.solution.expect
        runs = len(each.verdicts)
        if each.as_declared < runs:
            remedy = (
                "the reference is not of the bound's class, or the sizes are too small"
                if declared is Verdict.AC
                else "not separable at these sizes: raise them, mend worst(), or do "
                "not declare it CLE"
            )
            said = ", ".join(verdict.value for verdict in each.verdicts)
            findings.append(
                f"{path}:1: declared {declared}, but growth says so in "
                f"{each.as_declared} of {runs} runs only ({said}); {remedy}"
            )
        elif declared is Verdict.AC and runs == RUNS[Verdict.AC]:
            findings += _flat(problem, each)
    return findings


def _measured(problem: Problem, sandbox: Sandbox, solution: SolutionFile) -> Report:
    submission = Submission(source=solution.path.read_bytes(), path=solution.path)
    return judge(problem, submission, Options(examples_only=True), sandbox)


def _flat(problem: Problem, each: Measured) -> list[str]:
    """Return a finding for an axis on which the reference's time hardly grows.

    It has to hardly grow every time: one measurement alone may be the machine's fault.
    """
    found = []
    for runs in zip(*(growth.time for growth in each.growths), strict=True):
        axis = max(runs, key=lambda run: run.exponent or 0.0)
        place = f"{problem.root / 'spec.py'}: worst({axis.axis}=…)"
        if axis.exponent is None or axis.allowed is None:
            found.append(f"{place}: {axis.why}; give sizes that can be measured")
        elif axis.allowed >= _SLACK and all(map(_stops_early, runs)):
            last = axis.points[-1]
            found.append(
                f"{place}: the time of {each.solution.name} grows "
                f"×{2**axis.exponent:.1f} per doubling, to {1e3 * last.yours_s:.2g} ms "
                f"at {last.n}; about ×{2**axis.allowed:.1f} was to be expected, so let "
                "nothing stop early"
            )
    return found


def _stops_early(axis: AxisGrowth) -> bool:
    """Whether a reference does less on the worst case than its bound says."""
    if axis.exponent is None or axis.allowed is None:
        return True
    too_short = axis.points[-1].yours_s < LOWEST_S
    return too_short or axis.exponent < axis.allowed - _SLACK
