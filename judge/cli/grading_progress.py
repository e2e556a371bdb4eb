"""How far a grading is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

import click
import msgspec

from judge.verdicts import Verdict

if TYPE_CHECKING:
    from rich.progress import Progress

_EVERY_S = 10.0


class _Code(msgspec.Struct):
    verdict: str


_decoder = msgspec.json.Decoder(_Code)


class GradingProgress:
    """Counts verdicts and tells the time left. Call it with each result."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._stood = total, 0, 0
        self._counts: Counter[str] = Counter()
        self._begun = self._told_at = time.monotonic()
        self._bar: Progress | None = None

    def __enter__(self) -> GradingProgress:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import (
                BarColumn,
                MofNCompleteColumn,
                Progress,
                TextColumn,
                TimeRemainingColumn,
            )

            self._bar = Progress(
                BarColumn(24),
                MofNCompleteColumn(),
                TextColumn("{task.description}"),
                TimeRemainingColumn(compact=True),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.add_task("", total=self._total)
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, line: bytes | None) -> None:
        """Count a result; None stands for one of an earlier run."""
        self._done += 1
        if line is None:
            self._stood += 1
        else:
            self._counts[_decoder.decode(line).verdict] += 1
        if self._bar is not None:
            self._bar.update(
                self._bar.task_ids[0],
                completed=self._done,
                description=self._words(),
            )
        elif time.monotonic() - self._told_at > _EVERY_S:
            self._told_at = time.monotonic()
            click.echo(f"{self._done} of {self._total}: {self._words()}", err=True)

    def _words(self) -> str:
        found = [f"{v.value} {self._counts[v]}" for v in Verdict if self._counts[v]]
        if self._stood:
            found.append(f"{self._stood} stood already")
        return ", ".join([*found, *self._left()])

    def _left(self) -> list[str]:
        """Return the time left in words; the bar has a column for it."""
        judged = self._done - self._stood
        if self._bar is not None or not judged:
            return []
        each_s = (time.monotonic() - self._begun) / judged
        return [f"about {each_s * (self._total - self._done):.0f} s left"]
