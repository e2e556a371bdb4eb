"""One entry as a task, and what a process does with it.

A task is plain data, so that any process that has the same problems can do it:
one of this machine's, or one of a cluster. A process keeps problems and warm
sandboxes from task to task; after a fault of ours the sandbox is made anew and the
task is tried once more.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from judge import __version__
from judge.bank import open_bank
from judge.errors import InternalError, SandboxError
from judge.judging import Options, judge, open_for
from judge.model import LANGUAGES, Isolation, Problem, Report, Submission, Usage
from judge.reports.json import to_info
from judge.reports.schema import GRADED, GradedInfo
from judge.sandbox.levels import Sandbox, Wanted
from judge.trial.run import DEFAULT_CASES, default_seed
from judge.verdicts import Verdict

_LONGEST_TEXT = 10_000
"""Characters of what was printed, returned or given that a result has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How all submissions are judged; of a `secret` seed no result tells."""

    cases: int = DEFAULT_CASES
    seed: int | None = None
    secret: bool = False
    growth: bool = True
    level: Wanted = "strict"
    bank: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A submission to judge, and what its result is called."""

    id: str
    slug: str
    student: str | None
    submission: Submission
    settings: Settings
    key: str


def key(problem: Problem, submission: Submission, settings: Settings) -> str:
    """Return a hash of all that decides: with the same key, the result stands."""
    deciding = (
        submission.sha256,
        submission.fault,
        problem.slug,
        problem.hash,
        __version__,
        settings.cases,
        settings.growth,
        settings.level,
        settings.seed,
    )
    return hashlib.sha256(repr(deciding).encode("utf-8", "replace")).hexdigest()


def graded(task: Task) -> bytes:
    """Judge a task and return its result as one line of JSON.

    Raises only what `failed` would have to raise, too: for want of the problem.
    """
    try:
        problem = _problem(task.slug, task.settings.bank)
        report = _judged(problem, task)
    except Exception as error:  # ours: it must cost this one result only
        report = _fault(task, error)
    return encode(task, report)


def failed(task: Task, why: str) -> bytes:
    """Return the result of a task that no process could finish: a fault of ours."""
    return encode(task, _fault(task, InternalError(why)))


def encode(task: Task, report: Report) -> bytes:
    """Return a report as the line that stands for a task."""
    info = msgspec.to_builtins(to_info(report))
    if info["counterexample"] is not None:
        info["counterexample"] = _cut(info["counterexample"])
    info.update(schema=GRADED, id=task.id, key=task.key, student=task.student)
    if task.settings.secret:
        info["seed"] = None
    return msgspec.json.encode(msgspec.convert(info, GradedInfo))


def _cut(evidence: dict[str, Any]) -> dict[str, Any]:
    """Return evidence without very long texts: thousands of results are kept."""
    return {
        name: f"{each[:_LONGEST_TEXT]} … (cut)"
        if isinstance(each, str) and len(each) > _LONGEST_TEXT
        else each
        for name, each in evidence.items()
    }


def _judged(problem: Problem, task: Task) -> Report:
    settings, submission = task.settings, task.submission
    if submission.language not in (None, problem.language):
        fact = f"{problem.slug} is solved in {LANGUAGES[problem.language]}"
        submission = Submission(
            source=submission.source, path=submission.path, fault=fact
        )
    options = Options(cases=settings.cases, seed=settings.seed, growth=settings.growth)
    report = judge(problem, submission, options, _bench.sandbox(problem, settings))
    if report.verdict is Verdict.JE:  # perhaps the template died
        _bench.renew()
        report = judge(problem, submission, options, _bench.sandbox(problem, settings))
    return report


def _fault(task: Task, error: Exception) -> Report:
    """Return the report that says that we failed."""
    problem, seed = _problem(task.slug, task.settings.bank), task.settings.seed
    words = str(error)
    if not isinstance(error, (InternalError, SandboxError)):
        words = f"a fault of the judge: {type(error).__name__}: {error}"
    return Report(
        problem=problem,
        submission=task.submission,
        verdict=Verdict.JE,
        reason=words[:1000],
        seed=default_seed(problem) if seed is None else seed,
        isolation=Isolation(level="none"),
        cases_run=0,
        cases_of=0,
        usage=Usage(),
    )


@functools.cache
def _problem(slug: str, bank: Path | None) -> Problem:
    return open_bank(bank).load(slug)


class _Bench(threading.local):
    """The warm sandboxes of a thread, one for each set of imports."""

    def __init__(self) -> None:
        self._open: dict[object, Sandbox] = {}
        self._stack = contextlib.ExitStack()

    def sandbox(self, problem: Problem, settings: Settings) -> Sandbox:
        """Return a sandbox in which submissions to a problem can run."""
        kind = (problem.policy.imports, problem.language, settings.level)
        if kind not in self._open:
            opened = open_for(problem, settings.level)
            self._open[kind] = self._stack.enter_context(opened)
        return self._open[kind]

    def renew(self) -> None:
        """Close all; what is asked for next is opened anew."""
        self._open.clear()
        self._stack.close()


_bench = _Bench()
