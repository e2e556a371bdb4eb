"""The user's progress, as commands see it.

A command that is about something else goes on when it cannot be kept, and says so.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from judge.model import Case, Problem, Report
    from judge.practice.progress import Progress
    from judge.practice.records import Kind


def opened() -> Progress:
    """Return the progress: JUDGE_PROGRESS, else the file in the user's data folder."""
    from judge.practice.progress import Progress

    chosen = os.environ.get("JUDGE_PROGRESS")
    return Progress(Path(chosen) if chosen else None)


def states(*, with_due: bool = True) -> dict[str, str]:
    """Return tried, done or due for every problem that something was done with.

    To see what is due takes longer, unless it was asked lately.
    """
    from judge.practice import schedule

    found: dict[str, str] = {}
    with by_the_way() as progress:
        found |= schedule.states(progress, with_due=with_due)
    return found


def note(slug: str, kind: Kind, **more: str | int | None) -> None:
    """Keep what was done with a problem, or say that it is not kept."""
    with by_the_way() as progress:
        progress.note(slug, kind, **more)


def pinned(problem: Problem) -> tuple[Case, ...]:
    """Return the inputs that the user keeps for a problem; tell what is none."""
    from judge.practice import inputs

    pins: list[str] = []
    with by_the_way() as progress:
        pins = progress.pins(problem.slug)
    found, lost = inputs.pinned(problem, pins)
    for why in lost:
        click.echo(f"an input that you keep is left out: {why}", err=True)
    return tuple(found)


def keep_run(report: Report, *, quiet: bool = False) -> None:
    """Keep an attempt, and say what comes next if it solved the problem."""
    from judge.practice.attempts import keep

    with by_the_way() as progress:
        solved = keep(progress, report)
        if solved is not None and not quiet:
            slug = report.problem.slug
            click.echo(f"  next: judge solution {slug}, or judge next")


@contextlib.contextmanager
def by_the_way() -> Iterator[Progress]:
    """Open the progress for something that must not stop the command."""
    from judge.practice.progress import ProgressError

    try:
        with opened() as progress:
            yield progress
    except ProgressError as error:
        click.echo(f"your progress is not kept: {error}", err=True)
