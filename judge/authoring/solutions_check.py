"""References pass, wrong solutions get what they declare, the starter is neither.

A wrong solution that is declared CLE gives right answers, so the trial must
accept it; `growth_check` has the rest.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from judge.bank import solutions
from judge.judging import Options, judge
from judge.model import Problem, Report, SolutionFile, Submission
from judge.sandbox.levels import Sandbox
from judge.trial.run import CHANCE
from judge.verdicts import Verdict

_QUARTER = 0.25
_HALF = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One solution under every seed: its reports, in the order of the seeds."""

    solution: SolutionFile
    reports: tuple[Report, ...]

    @property
    def killed_by(self) -> list[int]:
        """Return the number of the case that rejected it, per seed, examples first."""
        return [report.cases_run for report in self.reports]

    @property
    def median(self) -> float:
        return statistics.median(self.killed_by)

    @property
    def slowest_s(self) -> float:
        return max(report.usage.slowest_s for report in self.reports)


def check(
    problem: Problem, sandbox: Sandbox, seeds: Sequence[int], step: Callable[[], None]
) -> tuple[list[str], list[Judged]]:
    """Return the findings, and how every solution was judged."""
    findings = _starter_findings(problem, sandbox)
    found = []
    for solution in solutions(problem):
        each = judged(problem, sandbox, solution, seeds)
        found.append(each)
        findings += list(_findings(problem, each, seeds))[:1]
        step()
    return findings, found


def expected_of_trial(solution: SolutionFile) -> Verdict:
    """Return the verdict that the trial alone must reach."""
    return Verdict.AC if solution.expect is Verdict.CLE else solution.expect


def judged(
    problem: Problem, sandbox: Sandbox, solution: SolutionFile, seeds: Sequence[int]
) -> Judged:
    """Judge one solution under every seed, on the trial alone."""
    submission = Submission(source=solution.path.read_bytes(), path=solution.path)
    options = [Options(seed=seed, shrinking=False, growth=False) for seed in seeds]
    reports = tuple(judge(problem, submission, each, sandbox) for each in options)
    return Judged(solution=solution, reports=reports)


def _starter_findings(problem: Problem, sandbox: Sandbox) -> list[str]:
    path = problem.starter_path
    submission = Submission(source=path.read_bytes(), path=path)
    report = judge(problem, submission, Options(growth=False), sandbox)
    if report.verdict is not Verdict.AC:
        return []
    return [f"{path}:1: the starter is accepted; leave its body undone"]


def _findings(problem: Problem, judged: Judged, seeds: Sequence[int]) -> Iterator[str]:
    """Yield what is wrong with a solution, one finding a seed at most."""
    path, wanted = judged.solution.path, expected_of_trial(judged.solution)
    for seed, report in zip(seeds, judged.reports, strict=True):
        if report.verdict is Verdict.JE:
            yield report.reason
        elif report.verdict is not wanted:
            why = f": {report.reason}" if report.reason else ""
            yield (
                f"{path}:1: declared {judged.solution.expect}, but the trial says "
                f"{report.verdict} under seed {seed}{why}; "
                "mend the solution, its header or the spec"
            )
        elif wanted is not Verdict.AC and not _by_chance(report):
            drawn = report.cases_run - len(problem.examples)
            of = report.cases_of - len(problem.examples)
            if drawn > _HALF * of:
                yield (
                    f"{path}:1: rejected only by case {drawn} of {of} under seed "
                    f"{seed}; draw the corner that it fails on more often"
                )
    if wanted is Verdict.AC:
        yield from _near_limits(problem, judged)


def _by_chance(report: Report) -> bool:
    """Whether it took many calls to see that a solution is wrong."""
    found = report.counterexample
    return found is not None and found.origin == CHANCE


def _near_limits(problem: Problem, judged: Judged) -> Iterator[str]:
    """Yield a finding when an accepted solution comes near the limits."""
    limits, path = problem.limits, judged.solution.path
    if judged.slowest_s > _QUARTER * limits.cpu_s:
        yield (
            f"{path}:1: a case took {judged.slowest_s:.2f} s of the "
            f"{limits.cpu_s:g} s allowed; raise limits.cpu_s or draw smaller cases"
        )
    peak_bytes = max(report.usage.peak_bytes for report in judged.reports)
    if peak_bytes > _QUARTER * limits.memory_bytes:
        yield (
            f"{path}:1: needed {peak_bytes >> 20} MB of the {limits.memory_mb} MB "
            "allowed; raise limits.memory_mb or draw smaller cases"
        )
