"""Grade from Python: one call, or many on processes that stay warm.

    >>> results = judge.grade("submissions/", jobs=8)
    >>> [each.id for each in results if each.verdict == "WA"]

    >>> with judge.Grader(jobs=8) as grader:       # a reward function
    ...     results = grader.grade([("two_sum", source) for source in samples])

Processes are started by importing the main module anew, so a script calls this
below `if __name__ == "__main__":`.
"""

from __future__ import annotations

import contextlib
import functools
import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from judge.bank import open_bank
from judge.errors import InternalError
from judge.grading import executors
from judge.grading.discover import discover
from judge.grading.entries import Entry
from judge.grading.executors import Place
from judge.grading.loop import Loop, Told, tasks
from judge.grading.results import Results, temporary
from judge.grading.tasks import Settings
from judge.model import MAX_SOURCE_BYTES, Problem
from judge.reports.schema import GradedInfo
from judge.sandbox.levels import Wanted, open_sandbox
from judge.trial.run import DEFAULT_CASES

Pair = tuple[str, str | bytes]
"""The slug of a problem, and source text."""


def cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Grader:
    """Judges many submissions, in parallel. Use as a context manager.

    Raises SandboxError, when it is entered, if the level cannot be had here.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        jobs: int | None = None,
        executor: str = "processes",
    ) -> None:
        self.settings = settings = settings or Settings()
        self._jobs = cores() if jobs is None else jobs
        self._where = executor
        self._stack = contextlib.ExitStack()
        self._place: Place | None = None
        self._bank = open_bank(settings.bank)
        self.problem: Callable[[str], Problem] = functools.cache(self._bank.load)

    def __enter__(self) -> Grader:
        open_sandbox(self.settings.level, ()).close()
        opened = executors.opened(self._where, self._jobs)
        self._place = self._stack.enter_context(opened)
        return self

    def __exit__(self, *_: object) -> None:
        self._place = None
        self._stack.close()

    def grade(
        self, submissions: str | Path | Iterable[Pair], problem: str | None = None
    ) -> list[GradedInfo]:
        """Return the results of a folder, a file, or pairs of slug and source."""
        if isinstance(submissions, (str, Path)):
            found = discover([Path(submissions)], self._bank.slugs(), problem)
            entries = found.entries
        else:
            entries = list(_entries(submissions))
        with temporary() as results:
            self.judge(entries, results)
            return list(results.read([entry.id for entry in entries]))

    def judge(
        self,
        entries: Sequence[Entry],
        results: Results,
        told: Told = lambda line: None,
        *,
        most_s: float | None = None,
    ) -> None:
        """Judge what has no result yet, and add each result as it comes.

        No task is begun when `most_s` seconds are over.
        """
        if self._place is None:
            raise InternalError("a Grader works between `with` and its end only")

        def tell(line: bytes) -> None:
            results.add(line)
            told(line)

        until = None if most_s is None else time.monotonic() + most_s
        waiting = tasks(entries, self.problem, self.settings, results, told)
        Loop(self._place, tell, until).run(waiting)


def grade(
    submissions: str | Path | Iterable[Pair],
    *,
    problem: str | None = None,
    jobs: int | None = None,
    executor: str = "processes",
    cases: int = DEFAULT_CASES,
    seed: int | None = None,
    growth: bool = True,
    bank: Path | None = None,
    level: Wanted = "strict",
) -> list[GradedInfo]:
    """Return the results of a folder, a file, or pairs of slug and source.

    They come in the order of the submissions. A fault of ours has the verdict JE.
    """
    settings = Settings(cases=cases, seed=seed, growth=growth, bank=bank, level=level)
    with Grader(settings, jobs=jobs, executor=executor) as grader:
        return grader.grade(submissions, problem)


def _entries(pairs: Iterable[Pair]) -> Iterable[Entry]:
    for number, (slug, source) in enumerate(pairs, 1):
        raw = source.encode("utf-8", "replace") if isinstance(source, str) else source
        yield Entry(id=str(number), slug=slug, source=raw[: MAX_SOURCE_BYTES + 1])
