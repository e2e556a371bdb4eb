"""Check a problem package from end to end: all findings, and what was measured."""

from __future__ import annotations

import contextlib
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from judge import __version__
from judge.authoring import (
    growth_check,
    labels,
    mutants,
    solutions_check,
    valid_check,
)
from judge.authoring.ahead import drawing_ahead
from judge.authoring.growth_check import Measured
from judge.authoring.mutants import Tested
from judge.authoring.solutions_check import Judged
from judge.bank import CERTIFICATE, check_layout, content_hash, solutions
from judge.bank import certificate as certificates
from judge.bank.certificate import Certificate, GrowthInfo, MutantsInfo, WrongInfo
from judge.errors import PackageError
from judge.judging import Progress, open_for
from judge.model import Problem
from judge.sandbox.levels import Sandbox, Wanted
from judge.trial.run import DEFAULT_CASES, default_seed
from judge.verdicts import Verdict

SEEDS = tuple(range(1, 21))
_TICK_S = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Every finding about a package, and the certificate if there is none."""

    slug: str
    findings: tuple[str, ...]
    certificate: Certificate | None


def check(
    problem: Problem,
    *,
    seeds: Sequence[int] = SEEDS,
    frozen: bool = False,
    level: Wanted = "best",
    progress: Progress | None = None,
    ahead: bool = False,
) -> Checked:
    """Return what is wrong with a problem, and how strong its tests are.

    The certificate is written when nothing is wrong. With `frozen` nothing is
    written, and a certificate that is missing or stale is a finding. `ahead`
    uses a second core: for drawing, and to measure growth meanwhile.
    """
    begun = time.monotonic()
    drawing = drawing_ahead(problem, seeds) if ahead else contextlib.nullcontext()
    with drawing, open_for(problem, level) as sandbox:
        stages = _Stages(problem, sandbox, seeds, progress or _silent)
        stages.run(stages.first())
        if ahead:
            _at_once(stages, level)
        else:
            stages.run(stages.rest())
            stages.run(iter([stages.growth]))
    if frozen:
        stages.findings += _stale(problem)
    certificate = None
    if not stages.findings:
        certificate = _certificate(problem, stages, time.monotonic() - begun)
        if not frozen:
            certificates.write(problem, certificate)
    return Checked(
        slug=problem.slug,
        findings=tuple(dict.fromkeys(stages.findings)),
        certificate=certificate,
    )


def _at_once(stages: _Stages, level: Wanted) -> None:
    """Measure growth in a sandbox of its own, while the rest is judged.

    The clock of a call is its own CPU time, which takes a neighbour well.
    """
    done: list[tuple[int, int]] = []
    problem, progress = stages.problem, stages.tell
    with ThreadPoolExecutor(1) as pool, open_for(problem, level) as second:
        beside = _Stages(problem, second, stages.seeds, lambda _, *n: done.append(n))
        beside.references = stages.references
        measuring = pool.submit(beside.run, iter([beside.growth]))
        stages.run(stages.rest())
        while not measuring.done():
            if done:
                progress("growth", *done[-1])
            wait([measuring], timeout=_TICK_S)
        measuring.result()
    stages.findings += beside.findings
    stages.measured = beside.measured


def look_over(
    problem: Problem, *, level: Wanted = "best", progress: Progress | None = None
) -> Checked:
    """Return what shows in seconds: a current certificate stands for the rest.

    Every solution is judged as it would be for a candidate, on the usual seed and
    with one measurement of growth. Mutants, other seeds and shares of labels are
    left to `check`, and nothing is written.
    """
    with open_for(problem, level) as sandbox:
        seeds, tell = (default_seed(problem),), progress or _silent
        stages = _Stages(problem, sandbox, seeds, tell, once=True)
        stages.run(stages.few())
    return Checked(
        slug=problem.slug,
        findings=(*dict.fromkeys(stages.findings), *_stale(problem)),
        certificate=certificates.read(problem),
    )


def _silent(stage: str, done: int, of: int) -> None:
    """Show no progress."""


@dataclass(slots=True)
class _Stages:
    """The parts of a check in order; each leaves behind what it measured."""

    problem: Problem
    sandbox: Sandbox
    seeds: Sequence[int]
    tell: Progress
    once: bool = False
    findings: list[str] = field(default_factory=list)
    references: list[Judged] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)
    shares: dict[str, float] = field(default_factory=dict)
    tested: Tested | None = None
    measured: list[Measured] = field(default_factory=list)

    def run(self, chosen: Iterator[Callable[[], list[str]]]) -> None:
        """Do the chosen parts, whatever one of them finds."""
        for stage in chosen:
            try:
                self.findings += stage()
            except PackageError as error:  # the next stage may tell more
                self.findings += error.findings

    def few(self) -> Iterator[Callable[[], list[str]]]:
        yield lambda: check_layout(self.problem)
        yield self._first_look
        yield self._valid
        yield self.growth
        yield self._solutions

    def first(self) -> Iterator[Callable[[], list[str]]]:
        yield lambda: check_layout(self.problem)
        yield self._first_look
        yield self._valid

    def rest(self) -> Iterator[Callable[[], list[str]]]:
        """Yield all but the first and growth, which may be measured meanwhile."""
        yield self._mutants
        yield self._solutions
        yield self._labels

    def _first_look(self) -> list[str]:
        """Judge the references under one seed; if one fails, that is enough to do."""
        found = [
            solutions_check.judged(self.problem, self.sandbox, each, self.seeds[:1])
            for each in solutions(self.problem)
            if each.expect is Verdict.AC
        ]
        if all(r.verdict is Verdict.AC for each in found for r in each.reports):
            self.references = found
        return []

    def _valid(self) -> list[str]:
        return valid_check.check(self.problem, self.seeds[0])

    def _solutions(self) -> list[str]:
        step = _counter(self.tell, "solutions", len(solutions(self.problem)))
        found, self.judged = solutions_check.check(
            self.problem, self.sandbox, self.seeds, step
        )
        return found

    def _labels(self) -> list[str]:
        self.shares = labels.shares(self.problem, self.seeds)
        return labels.check(self.problem, self.shares)

    def _mutants(self) -> list[str]:
        if not self.references:
            return []
        slowest_s = max(each.slowest_s for each in self.references)
        self.tested = mutants.test(
            self.problem,
            self.sandbox,
            slowest_s,
            lambda done, of: self.tell("mutants", done, of),
        )
        return mutants.check(self.problem, self.tested)

    def growth(self) -> list[str]:
        if not self.references:
            return []
        self.measured = growth_check.measure(
            self.problem,
            self.sandbox,
            lambda done, of: self.tell("growth", done, of),
            once=self.once,
        )
        return growth_check.check(self.problem, self.measured)


def _counter(tell: Progress, stage: str, of: int) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        tell(stage, done, of)

    return step


def _stale(problem: Problem) -> list[str]:
    path = problem.root / CERTIFICATE
    found = certificates.read(problem)
    if found is not None and certificates.is_current(problem, found):
        return []
    state = "is missing" if found is None else "is stale: a file has changed since"
    return [f"{path}: {state}; run `judge problem check {problem.slug}`"]


def _certificate(problem: Problem, stages: _Stages, seconds: float) -> Certificate:
    import hypothesis

    judged, tested = stages.judged, stages.tested
    assert tested is not None
    references = [each for each in judged if each.solution.expect is Verdict.AC]
    rejected = [
        each
        for each in judged
        if solutions_check.expected_of_trial(each.solution) is not Verdict.AC
    ]
    return Certificate(
        format=certificates.FORMAT,
        slug=problem.slug,
        version=problem.version,
        hash=content_hash(problem),
        judge=__version__,
        python=platform.python_version(),
        hypothesis=hypothesis.__version__,
        seeds=len(stages.seeds),
        cases=DEFAULT_CASES,
        references={
            each.solution.name: round(each.slowest_s, 4) for each in references
        },
        wrong={each.solution.name: _wrong(each) for each in rejected},
        mutants=MutantsInfo(tested.total, tested.killed, len(tested.waived)),
        labels={label: round(share, 3) for label, share in stages.shares.items()},
        growth={
            each.solution.name: GrowthInfo(
                each.solution.expect.value, each.as_declared, len(each.verdicts)
            )
            for each in stages.measured
        },
        seconds=round(seconds, 1),
    )


def _wrong(each: Judged) -> WrongInfo:
    killed = sum(r.verdict is each.solution.expect for r in each.reports)
    return WrongInfo(
        expect=each.solution.expect.value,
        killed=killed,
        median_case=each.median,
        worst_case=max(each.killed_by),
    )
