"""Judge every mutant of the references: what survives, the cases do not notice.

A mutant that gives right answers is measured too: one that is merely too slow
is noticed by its growth. Those that no case can notice are waived in
problem.yaml, with a reason; a waiver that fits no mutant is a finding.
"""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from judge.authoring.mutation import Mutant, mutants
from judge.bank import solutions
from judge.judging import Options, judge
from judge.model import Limits, Problem, SolutionFile, Submission
from judge.sandbox.levels import Sandbox
from judge.verdicts import Verdict

LEAST_KILLED = 0.95
_LEAST_CPU_S = 0.2
_TIMES_SLOWER = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Survivor:
    """A mutant that was accepted."""

    solution: SolutionFile
    mutant: Mutant

    @property
    def place(self) -> str:
        return f"{self.solution.path}:{self.mutant.line}"

    def diff(self) -> str:
        """Return the change as a unified diff."""
        before = self.solution.path.read_text(encoding="utf-8")
        name = self.solution.path.name
        lines = difflib.unified_diff(
            before.splitlines(),
            self.mutant.source.splitlines(),
            f"a/{name}",
            f"b/{name}",
            lineterm="",
            n=1,
        )
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """How many mutants were killed, which were not, and which were waived."""

    total: int
    killed: int
    survivors: tuple[Survivor, ...]
    waived: tuple[Survivor, ...]

    @property
    def rate(self) -> float:
        """Return the share of killed ones among those that are not waived."""
        counted = self.total - len(self.waived)
        return 1.0 if counted == 0 else self.killed / counted


def test(
    problem: Problem,
    sandbox: Sandbox,
    slowest_s: float,
    step: Callable[[int, int], None],
) -> Tested:
    """Judge all mutants; `slowest_s` is what the references take for a case."""
    cpu_s = max(_LEAST_CPU_S, _TIMES_SLOWER * slowest_s)
    limits = dataclasses.replace(problem.limits, cpu_s=min(problem.limits.cpu_s, cpu_s))
    work = [
        Survivor(solution=solution, mutant=mutant)
        for solution in solutions(problem)
        if solution.expect is Verdict.AC
        for mutant in _mutants(problem, solution)
    ]
    waivers = {(each.solution, each.was, each.becomes) for each in problem.mutants}
    survivors, waived = [], []
    for done, each in enumerate(work, 1):
        if (each.solution.name, *each.mutant.key) in waivers:
            waived.append(each)
        elif _survives(problem, limits, sandbox, each.mutant):
            survivors.append(each)
        step(done, len(work))
    return Tested(
        total=len(work),
        killed=len(work) - len(survivors) - len(waived),
        survivors=tuple(survivors),
        waived=tuple(waived),
    )


def check(problem: Problem, tested: Tested) -> list[str]:
    """Return a finding for each survivor if they are too many, and stale waivers."""
    path = problem.root / "problem.yaml"
    used = {(each.solution.name, *each.mutant.key) for each in tested.waived}
    found = [
        f"{path}: mutants: the waiver of {each.solution} `{each.was}` -> "
        f"`{each.becomes}` fits no mutant; remove it"
        for each in problem.mutants
        if (each.solution, each.was, each.becomes) not in used
    ]
    if tested.rate < LEAST_KILLED:
        found += [
            f"{each.place}: the mutant `{each.mutant.was}` -> `{each.mutant.becomes}` "
            "is accepted; draw cases that notice it, or waive it with a reason"
            for each in tested.survivors
        ]
    return found


def _mutants(problem: Problem, solution: SolutionFile) -> Iterator[Mutant]:
    source = solution.path.read_text(encoding="utf-8")
    if problem.schema is None:
        return mutants(source)
    from judge.authoring import sql_mutation

    return sql_mutation.mutants(source, problem.schema)


def _survives(
    problem: Problem, limits: Limits, sandbox: Sandbox, mutant: Mutant
) -> bool:
    submission = Submission(source=mutant.source.encode())
    quick = dataclasses.replace(problem, limits=limits)
    options = Options(shrinking=False, growth=False)
    if judge(quick, submission, options, sandbox).verdict is not Verdict.AC:
        return False
    if not problem.growth.time:
        return True
    options = Options(examples_only=True, shrinking=False)
    return judge(problem, submission, options, sandbox).verdict is Verdict.AC
