"""Many results as tables for a terminal: by problem, by student, what failed."""

from __future__ import annotations

import io
from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from judge.reports.book import NOBODY, Book
from judge.reports.plain import one_line
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict

_STUDENTS = 60
_FAILED = 40
_COLOURS = {"AC": "green", "JE": "magenta", "": "dim"}


def render(results: Iterable[GradedInfo], *, colour: bool, width: int) -> str:
    """Return the tables as text of that width."""
    book = Book()
    failed: list[GradedInfo] = []
    for result in results:
        book.add(result)
        if result.verdict != Verdict.AC and len(failed) < _FAILED:
            failed.append(result)
    target = io.StringIO()
    console = Console(
        file=target, width=width, force_terminal=colour, no_color=not colour
    )
    if failed:
        console.print(_failed(failed))
        rest = book.total - book.counts[Verdict.AC] - len(failed)
        if rest:
            console.print(Text(f"… and {rest} more that are not accepted"))
    names = sorted(set(book.students) - {NOBODY})
    if names:
        console.print(_students(book, names[:_STUDENTS]))
        if len(names) > _STUDENTS:
            console.print(Text(f"{len(names) - _STUDENTS} more are in the results"))
    console.print(_problems(book))
    console.print(Text(_sentence(book)))
    return target.getvalue()


def _failed(results: list[GradedInfo]) -> Table:
    table = _table("Not accepted", "submission", "", "reason")
    for each in results:
        table.add_row(_plain(each.id), _code(each.verdict), _plain(each.reason, 200))
    return table


def _students(book: Book, names: list[str]) -> Table:
    slugs = sorted(book.problems)
    table = _table("By student", "student", *slugs)
    for name in names:
        row = book.students[name]
        table.add_row(_plain(name, 40), *(_code(row.get(slug, "")) for slug in slugs))
    return table


def _problems(book: Book) -> Table:
    codes = book.codes()
    table = _table("By problem", "problem", *codes, "all")
    for slug, counts in sorted(book.problems.items()):
        numbers = [str(counts[code]) if counts[code] else "" for code in codes]
        table.add_row(_plain(slug), *numbers, str(counts.total()))
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(title=Text(title), title_justify="left", box=box.SIMPLE)
    first, *others = columns
    table.add_column(Text(first), no_wrap=True, overflow="ellipsis")
    for column in others:
        table.add_column(Text(column), overflow="fold")
    return table


def _sentence(book: Book) -> str:
    words = f"{book.counts[Verdict.AC]} of {book.total} accepted"
    if book.counts[Verdict.JE]:
        words += f"; {book.counts[Verdict.JE]} could not be judged, which is our fault"
    return words


def _code(code: str) -> Text:
    return Text(code or "-", style=_COLOURS.get(code, "red"))


def _plain(text: str, width: int = 60) -> Text:
    """Return text in which nothing is markup and nothing moves the cursor."""
    return Text(one_line(text, width), overflow="fold")
