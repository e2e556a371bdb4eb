"""Check a problem package: its references pass, its wrong solutions do not.

Every finding names a place and what to do. A wrong solution that is declared
CLE gives right answers, so the trial must accept it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from judge.bank import check_layout, solutions
from judge.judging import Options, Progress, judge, open_for
from judge.model import Problem, Report, SolutionFile, Submission
from judge.sandbox.levels import Sandbox, Wanted
from judge.verdicts import Verdict

SEEDS = tuple(range(1, 21))
_QUARTER = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One solution under one seed."""

    solution: SolutionFile
    seed: int
    report: Report


def check(
    problem: Problem,
    seeds: tuple[int, ...] = SEEDS,
    level: Wanted = "best",
    progress: Progress | None = None,
) -> list[str]:
    """Return every finding about a problem; none is a pass."""
    found = check_layout(problem)
    files = [*solutions(problem), _starter(problem)]
    with open_for(problem, level) as sandbox:
        for done, solution in enumerate(files, 1):
            found += _findings(problem, sandbox, solution, seeds)
            if progress is not None:
                progress(problem.slug, done, len(files))
    return list(dict.fromkeys(found))


def judged(
    problem: Problem, sandbox: Sandbox, solution: SolutionFile, seeds: tuple[int, ...]
) -> Iterator[Judged]:
    """Judge a solution under each seed."""
    submission = Submission(source=solution.path.read_bytes(), path=solution.path)
    for seed in seeds:
        options = Options(seed=seed, shrinking=False, growth=False)
        report = judge(problem, submission, options, sandbox)
        yield Judged(solution=solution, seed=seed, report=report)


def expected_of_trial(solution: SolutionFile) -> Verdict:
    """Return the verdict that the trial alone must reach."""
    return Verdict.AC if solution.expect is Verdict.CLE else solution.expect


def _starter(problem: Problem) -> SolutionFile:
    """Return the starter as a solution that must not be accepted."""
    return SolutionFile(path=problem.root / "starter.py", expect=Verdict.RTE)


def _findings(
    problem: Problem,
    sandbox: Sandbox,
    solution: SolutionFile,
    seeds: tuple[int, ...],
) -> list[str]:
    if solution.path.name == "starter.py" and solution.path.parent == problem.root:
        (first,) = judged(problem, sandbox, solution, seeds[:1])
        if first.report.verdict is not Verdict.AC:
            return []
        return [f"{solution.path}: the starter is accepted; leave the body undone"]
    found = []
    for each in judged(problem, sandbox, solution, seeds):
        finding = _finding(problem, each)
        if finding is not None:
            found.append(finding)
    return found[:1]


def _finding(problem: Problem, each: Judged) -> str | None:
    """Return what is wrong with one judgement, None when all is as declared."""
    report, path = each.report, each.solution.path
    wanted = expected_of_trial(each.solution)
    if report.verdict is not wanted:
        why = f": {report.reason}" if report.reason else ""
        return (
            f"{path}:1: declared {each.solution.expect}, but the trial says "
            f"{report.verdict} under seed {each.seed}{why}; "
            "mend the solution, its header or the spec"
        )
    if wanted is Verdict.AC:
        return _too_close(problem, each)
    generated = report.cases_run - len(problem.examples)
    budget = (report.cases_of - len(problem.examples)) // 2
    if generated > budget:
        return (
            f"{path}:1: rejected only by case {generated} of "
            f"{report.cases_of - len(problem.examples)} under seed {each.seed}; "
            "draw the corner that it fails on more often"
        )
    return None


def _too_close(problem: Problem, each: Judged) -> str | None:
    """Return a finding when an accepted solution comes near the limits."""
    limits, usage = problem.limits, each.report.usage
    if usage.slowest_s > _QUARTER * limits.cpu_s:
        return (
            f"{each.solution.path}: a case took {usage.slowest_s:.2f} s of the "
            f"{limits.cpu_s:g} s allowed; raise limits.cpu_s or draw smaller cases"
        )
    if usage.peak_bytes > _QUARTER * limits.memory_bytes:
        return (
            f"{each.solution.path}: needed {usage.peak_bytes >> 20} MB of the "
            f"{limits.memory_mb} MB allowed; raise limits.memory_mb or draw "
            "smaller cases"
        )
    return None
