"""The tables of the page: what all results add up to, by problem and by student.

An `Index` is all that is kept of the results: the counts, and for each student
and problem which submission has the last word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from judge.reports.book import NOBODY, Book
from judge.reports.html_look import tint
from judge.reports.html_text import facts, inline, number, row, table
from judge.reports.schema import GradedInfo, ProblemRef
from judge.verdicts import Verdict

MOST_EVIDENCE = 2_000
"""Submissions whose evidence a page has; a browser bears no more with ease."""

MOST_CELLS = 100_000
"""Cells of the table by student."""

_COUNTED = "sortable pinned numbers"

UsualSeed = Callable[[ProblemRef], int]
"""Says which seed everyone gets for a version of a problem."""


@dataclass(slots=True)
class Ranks:
    """Numbers submissions, the accepted ones apart, in the order of the results."""

    counts: Counter[bool] = field(default_factory=Counter)

    def next(self, code: str) -> int:
        """Return how many of its kind came before this one."""
        accepted = code == Verdict.AC
        self.counts[accepted] += 1
        return self.counts[accepted] - 1


@dataclass(slots=True)
class Index:
    """What is kept of all results.

    `places` has the rank of the submission that decided a cell of the table.
    """

    usual_seed: UsualSeed
    book: Book = field(default_factory=Book)
    ranks: Ranks = field(default_factory=Ranks)
    places: dict[tuple[str, str], int] = field(default_factory=dict)
    slugs: set[str] = field(default_factory=set)
    versions: Counter[str] = field(default_factory=Counter)
    levels: Counter[str] = field(default_factory=Counter)
    seeds: Counter[str] = field(default_factory=Counter)

    def add(self, result: GradedInfo) -> None:
        """Note one more result."""
        slug = result.problem.slug
        rank = self.ranks.next(result.verdict)
        if self.book.add(result):
            self.places[result.student or NOBODY, slug] = rank
        self.versions[result.judge_version] += 1
        self.levels[result.isolation.level] += 1
        self.seeds[self._kind(result)] += 1

    def _kind(self, result: GradedInfo) -> str:
        if result.seed is None:
            return "kept secret"
        usual = result.seed == self.usual_seed(result.problem)
        return "the usual ones, as everyone gets" if usual else "other than usual"

    def anchor(self, code: str, rank: int) -> str | None:
        """Return the name of the evidence in the page; None if it is left out.

        What is not accepted comes first when there is too much.
        """
        accepted = code == Verdict.AC
        rejected = min(self.ranks.counts[False], MOST_EVIDENCE)
        room = MOST_EVIDENCE - rejected if accepted else rejected
        if rank >= min(room, self.ranks.counts[accepted]):
            return None
        return f"{'accepted' if accepted else 'other'}-{rank + 1}"

    @property
    def left_out(self) -> int:
        """How many submissions the page has no evidence of."""
        return max(0, self.book.total - MOST_EVIDENCE)


def overview(index: Index, made: datetime, *, private: bool) -> Iterator[str]:
    """Yield what all results have in common, and how often each verdict was given."""
    yield facts(_facts(index, made, private=private))
    counts = index.book.counts
    rows = (
        row(
            f'<span class="code {tint(code)}">{code}</span>',
            (
                number(counts[code]),
                f"<td>{Verdict[code].title}</td>",
                f"<td>{Verdict[code].explanation}</td>",
            ),
        )
        for code in index.book.codes()
    )
    heads = ("code", "submissions", "verdict", "what it means")
    yield from table("Submissions by verdict", heads, rows)


def _facts(index: Index, made: datetime, *, private: bool) -> Iterator[tuple[str, str]]:
    book = index.book
    faults = book.counts[Verdict.JE]
    judged = book.total - faults
    yield "submissions", str(book.total)
    if judged:
        share = f"{book.counts[Verdict.AC]} of {judged}, {book.accepted:.0%}"
        yield "accepted", share
    if faults:
        yield "without a mark", f"{faults}: the judge failed, not the submission"
    when = made.isoformat(sep=" ", timespec="minutes")
    yield "page made", f'<time datetime="{made.isoformat()}">{when}</time>'
    yield "judge", inline(_counted(index.versions))
    weaker = book.total - index.levels["strict"]
    less = f"; {weaker} ran in one weaker than strict" if weaker else ""
    yield "sandbox", f"{_counted(index.levels)}{less}"
    if not private:
        yield "seeds", _counted(index.seeds)


def _counted(counts: Counter[str]) -> str:
    """Return the names, each with its count if there are several."""
    if len(counts) < 2:
        return "".join(counts) or "-"
    return ", ".join(f"{name} ({counts[name]})" for name in sorted(counts))


def by_problem(index: Index) -> Iterator[str]:
    """Yield one row a problem: how often each verdict was given."""
    codes, problems = index.book.codes(), index.book.problems
    rows = (
        row(
            inline(slug),
            (
                *(number(problems[slug][code] or "") for code in codes),
                number(problems[slug].total()),
            ),
        )
        for slug in sorted(problems)
    )
    caption = "Submissions by problem; JE is not a mark"
    yield from table(caption, ("problem", *codes, "all"), rows, _COUNTED)


def by_student(index: Index) -> Iterator[str]:
    """Yield one row a student: the last word on each problem, with its evidence."""
    slugs, students = sorted(index.slugs), index.book.students
    most = max(1, MOST_CELLS // max(1, len(slugs)))
    shown = sorted(students)[:most]
    heads = ("student", "accepted", *map(inline, slugs))
    caption = (
        "Each student's last word on each problem: accepted once, else the latest; "
        "- is missing, which is a fail; JE is not a mark"
    )
    rows = (_student(index, student, slugs) for student in shown)
    yield from table(caption, heads, rows, "sortable pinned")
    if len(students) > most:
        yield f"<p>{len(students) - most} more students are in the results file.</p>\n"


def _student(index: Index, student: str, slugs: Iterable[str]) -> str:
    codes = index.book.students[student]
    accepted = sum(code == Verdict.AC for code in codes.values())
    faults = sum(code == Verdict.JE for code in codes.values())
    cells = (_cell(index, student, slug) for slug in slugs)
    name = "no student named" if student == NOBODY else inline(student)
    marks = len(index.slugs) - faults
    return row(name, (number(f"{accepted} of {marks}"), *cells))


def _cell(index: Index, student: str, slug: str) -> str:
    code = index.book.students[student].get(slug)
    if code is None:
        return '<td class="missing">-<span class="unseen"> missing</span></td>'
    told = f"{code} <small>no mark</small>" if code == Verdict.JE else code
    anchor = index.anchor(code, index.places[student, slug])
    linked = told if anchor is None else f'<a href="#{anchor}">{told}</a>'
    return f'<td class="{tint(code)}">{linked}</td>'
