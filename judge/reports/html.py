"""The gradebook as one page of HTML that needs nothing else.

Results are read twice: once to count them, once for the evidence. Only an
`Index` is kept, and the page is made in pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from judge.reports.book import NOBODY
from judge.reports.html_book import (
    Index,
    Ranks,
    UsualSeed,
    by_problem,
    by_student,
    overview,
)
from judge.reports.html_evidence import evidence
from judge.reports.html_look import POLICY, SCRIPT, STYLE
from judge.reports.html_text import bare
from judge.reports.schema import GradedInfo

Results = Callable[[], Iterable[GradedInfo]]
"""Gives the same results in the same order, as often as it is called."""

_PARTS = ("overview", "problems", "students", "submissions")


def render(
    results: Results,
    *,
    made: datetime,
    usual_seed: UsualSeed,
    student: str | None = None,
) -> Iterator[str]:
    """Yield the page in pieces, to be written as UTF-8.

    With `student` it has that one's submissions only, and neither paths, seeds
    nor the names of others: it can be given to the student. Problems that only
    others handed in are shown as missing.
    """
    private = student is not None
    index = _index(results, usual_seed, student)
    title = "Gradebook" if student is None else f"Results of {bare(student)}"
    yield from _head(title)
    yield _part("overview", "Overview")
    yield from overview(index, made, private=private)
    yield "</section>\n"
    yield _part("problems", "Problems")
    yield from by_problem(index)
    yield "</section>\n"
    yield _part("students", "Students")
    yield from by_student(index)
    yield "</section>\n"
    yield _part("submissions", "Submissions")
    yield from _evidence(results, index, student)
    yield f"</section>\n</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"


def _index(results: Results, usual_seed: UsualSeed, student: str | None) -> Index:
    index = Index(usual_seed)
    for result in results():
        index.slugs.add(result.problem.slug)
        if student is None or result.student == student:
            index.add(result)
    if student is not None:
        index.book.students.setdefault(student or NOBODY, {})
    return index


def _evidence(results: Results, index: Index, student: str | None) -> Iterator[str]:
    if index.left_out:
        yield (
            f"<p>{index.left_out} submissions have no evidence on this page; accepted "
            "ones are left out first. The results file has all of it.</p>\n"
        )
    ranks = Ranks()
    for result in results():
        if student is None or result.student == student:
            anchor = index.anchor(result.verdict, ranks.next(result.verdict))
            if anchor is not None:
                yield evidence(result, anchor, private=student is not None)


def _head(title: str) -> Iterator[str]:
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
    )
    yield f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    yield '<a class="skip" href="#main">Skip to the results</a>\n'
    links = " · ".join(f'<a href="#{name}">{name}</a>' for name in _PARTS)
    yield f"<header><h1><bdi>{title}</bdi></h1>\n"
    yield f'<nav aria-label="Parts of the page">{links}</nav></header>\n'
    yield '<main id="main" tabindex="-1">\n'


def _part(name: str, title: str) -> str:
    kind = ' class="filtered"' if name in ("students", "submissions") else ""
    return (
        f'<section id="{name}" aria-labelledby="{name}-title"{kind}>\n'
        f'<h2 id="{name}-title">{title}</h2>\n'
    )
