"""The formats of `judge grade`, by name: what each is given besides the results."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli import files
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.model import Problem
    from judge.reports import gradescope
    from judge.reports.schema import GradedInfo, ProblemRef

Read = Callable[[], Iterator["GradedInfo"]]
_WIDTH = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Formats:
    """Renders results, which `read` gives in order, as often as it is called.

    `expected` are the slugs that a student has to hand in; `growth` is whether it
    was measured; `samples` whether there were some, and so pass@k is asked for.
    """

    read: Read
    problem: Callable[[str], Problem]
    expected: Sequence[str]
    growth: bool
    samples: bool
    student_view: bool
    muted: bool


def check(asked: str) -> tuple[str, str]:
    """Return name and file of what --format asks for; UsageError if it is none."""
    name, _, file = asked.partition(":")
    if name not in _FORMATS:
        raise UsageError(f"--format {name}: give one of {', '.join(_FORMATS)}")
    return name, file


def _table(asked: Formats) -> Iterator[str]:
    """The tables, and for samples pass@k; on GitHub, as text that commands nothing."""
    from judge.cli.pretty import columns, styled
    from judge.reports import table
    from judge.reports.github import muted

    colour = styled()
    width = columns() if sys.stdout.isatty() else _WIDTH
    text = table.render(asked.read(), colour=colour, width=width)
    if asked.samples:
        from judge.reports import passk
        from judge.reports.book import book

        counted = passk.counts(book(asked.read()))
        text += passk.render(passk.scores(counted))
    yield muted(text, secrets.token_hex(16)) + "\n" if asked.muted else text


def _json(asked: Formats) -> Iterator[str]:
    import msgspec

    for result in asked.read():
        yield msgspec.json.encode(result).decode() + "\n"


def _junit(asked: Formats) -> Iterable[str]:
    from judge.reports import junit

    return junit.render(asked.read())


def _csv(asked: Formats) -> Iterable[str]:
    from judge.reports import csv

    return csv.render(asked.read())


def _html(asked: Formats) -> Iterable[str]:
    from datetime import datetime

    from judge.reports import html

    return html.render(
        asked.read,
        made=datetime.now().astimezone(),
        usual_seed=_usual_seed(asked),
        student=_only_student(asked),
    )


def _only_student(asked: Formats) -> str | None:
    """Return the student whose own page is asked for, None for everybody's."""
    students = {result.student for result in asked.read()}
    return students.pop() if asked.student_view and len(students) == 1 else None


def _usual_seed(asked: Formats) -> Callable[[ProblemRef], int]:
    from judge.trial.run import default_seed

    return lambda found: default_seed(asked.problem(found.slug))


def _github(asked: Formats) -> Iterator[str]:
    from judge.reports import github

    for line in github.commands(asked.read()):
        yield line + "\n"


def _gradescope(asked: Formats) -> Iterator[str]:
    from judge.reports import gradescope

    results = list(asked.read())
    if len({result.student for result in results}) > 1:
        raise UsageError(
            "--format gradescope: has the results of one student; grade one folder"
        )
    slugs = asked.expected or sorted({result.problem.slug for result in results})
    worth = {slug: _worth(asked, asked.problem(slug)) for slug in slugs}
    yield gradescope.render(results, worth, student_view=asked.student_view)


def _worth(asked: Formats, problem: Problem) -> gradescope.Worth:
    from judge.reports import gradescope

    return gradescope.Worth(
        examples=len(problem.examples),
        growth=asked.growth and bool(problem.growth.time),
    )


def _markdown(asked: Formats) -> Iterator[str]:
    from judge.reports import markdown

    yield markdown.render(asked.read())


_FORMATS: dict[str, Callable[[Formats], Iterable[str]]] = {
    "table": _table,
    "json": _json,
    "junit": _junit,
    "csv": _csv,
    "html": _html,
    "github": _github,
    "gradescope": _gradescope,
    "markdown": _markdown,
}


def write(formats: Formats, asked: Sequence[tuple[str, str]]) -> None:
    """Write each format to its file, or to standard output if it names none."""
    for name, file in asked:
        parts = _FORMATS[name](formats)
        if not file:
            for part in parts:
                click.echo(part, nl=False)
            continue
        files.write(Path(file), parts)
