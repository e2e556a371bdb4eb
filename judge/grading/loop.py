"""The loop: tasks go out, results come in, until all are there.

A task whose process died goes out again. When a pool breaks nobody knows which
of the tasks in flight broke it, so each goes out once more, alone; one that breaks
the pool twice when alone is given up as a fault of ours, and the others lose
nothing.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from dataclasses import dataclass, field

from judge.grading.entries import Entry
from judge.grading.executors import Place
from judge.grading.results import Results
from judge.grading.tasks import Settings, Task, failed, graded, key
from judge.model import Problem

_TRIES = 2

Told = Callable[[bytes | None], None]
"""Is told each result as it comes, None for one that stood already."""


def tasks(
    entries: Iterable[Entry],
    problems: Callable[[str], Problem],
    settings: Settings,
    results: Results,
    told: Told,
) -> Iterator[Task]:
    """Yield a task for each entry that has no result yet, read when it is its turn."""
    for entry in entries:
        problem = problems(entry.slug)
        submission = entry.read(problem)
        found = key(problem, submission, settings)
        if results.has(entry.id, found):
            told(None)
            continue
        yield Task(
            id=entry.id,
            slug=entry.slug,
            student=entry.student,
            submission=submission,
            settings=settings,
            key=found,
        )


@dataclass(slots=True)
class Loop:
    """Sends tasks to a place and hands their results on, each exactly once."""

    place: Place
    tell: Callable[[bytes], None]
    until: float | None = None
    _flying: dict[Future[bytes], Task] = field(default_factory=dict)
    _suspects: deque[Task] = field(default_factory=deque)
    _broke_alone: Counter[str] = field(default_factory=Counter)

    def run(self, waiting: Iterator[Task]) -> None:
        """Do all tasks, or those that are begun before the time is over."""
        while True:
            if self.until is None or time.monotonic() < self.until:
                self._send(waiting)
            if not self._flying:
                return
            done, _ = wait(self._flying, timeout=1.0, return_when=FIRST_COMPLETED)
            self._take(done)

    def _send(self, waiting: Iterator[Task]) -> None:
        """Fill the room; a suspect goes out alone."""
        if self._suspects:
            if not self._flying:
                self._submit(self._suspects.popleft())
            return
        while len(self._flying) < self.place.room:
            task = next(waiting, None)
            if task is None:
                return
            self._submit(task)

    def _submit(self, task: Task) -> None:
        try:
            future = self.place.executor.submit(graded, task)
        except BrokenExecutor:  # it broke, and no result has told so yet
            self.place.renew()
            future = self.place.executor.submit(graded, task)
        self._flying[future] = task

    def _take(self, done: Iterable[Future[bytes]]) -> None:
        """Hand on what has come; if the pool broke, all in flight are suspects."""
        alone = len(self._flying) == 1
        broken: list[Task] = []
        for future in done:
            task = self._flying.pop(future)
            try:
                self.tell(future.result())
            except BrokenExecutor:
                broken.append(task)
            except Exception as error:  # a cluster that gave the task up
                self.tell(failed(task, f"no worker could judge it: {error}"))
        if broken:
            suspects = [*broken, *self._flying.values()]
            self._flying.clear()
            self.place.renew()
            for task in suspects:
                self._try_again(task, alone=alone)

    def _try_again(self, task: Task, *, alone: bool) -> None:
        self._broke_alone[task.id] += alone
        if self._broke_alone[task.id] < _TRIES:
            self._suspects.append(task)
        else:
            self.tell(failed(task, "the process that judged it died, again and again"))
