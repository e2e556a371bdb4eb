"""Results as a Markdown summary, for `$GITHUB_STEP_SUMMARY` and for people.

Everything that somebody else wrote stands in a `<code>`, with each ASCII sign as a
character reference, and all that means something in Markdown and HTML is one. GitHub
makes no mention and no link to an issue in a `<code>`; but it looks for e-mail
addresses there, hence the comment after each @.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from judge.reports import evidence
from judge.reports.book import NOBODY, Book
from judge.reports.plain import one_line
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict

MAX_ROWS = 100
"""Rows of the table by problem, and of that by student."""

MAX_REJECTED = 50

# With these and the limits above, the worst text stays under half of the 1 MiB
# that GitHub takes: a character may become 13 bytes.
_NAME_WIDTH = 80
_REASON_WIDTH = 200


def render(results: Iterable[GradedInfo]) -> str:
    """Return the summary; of the results no more is kept than it shows."""
    book = Book()
    rejected: list[str] = []
    for result in results:
        book.add(result)
        if result.verdict != Verdict.AC and len(rejected) < MAX_REJECTED:
            rejected.append(_rejected(result))
    parts = [_head(book), _problems(book), _students(book), _list(book, rejected)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(book: Book) -> str:
    accepted, faults = book.counts[Verdict.AC], book.counts[Verdict.JE]
    told = f"# Grading\n\n{accepted} of {book.total} submissions are accepted"
    told += f", {100 * book.accepted:.1f} % of those judged."
    if faults:
        told += f"\n{faults} could not be judged (JE): that is no mark, neither "
        told += "right nor wrong."
    return told


def _problems(book: Book) -> str:
    codes = book.codes()
    rows = [
        [_code(slug), *(str(counts[code]) for code in codes), str(counts.total())]
        for slug, counts in sorted(book.problems.items())
    ]
    return _table("By problem", ["problem", *codes, "all"], rows)


def _students(book: Book) -> str:
    """Return the table of students; without a submission a problem is missing."""
    rows = []
    for student, verdicts in sorted(book.students.items()):
        if student != NOBODY:
            rows.append([_code(student), *_marks(book, verdicts)])
    heads = ["student", "accepted", "not accepted", "missing (a fail)", "JE (no mark)"]
    return _table("By student", heads, rows)


def _marks(book: Book, verdicts: dict[str, str]) -> list[str]:
    counts = Counter(verdicts.values())
    accepted, faults = counts[Verdict.AC], counts[Verdict.JE]
    wrong = len(verdicts) - accepted - faults
    missing = len(book.problems) - len(verdicts)
    return [str(number) for number in (accepted, wrong, missing, faults)]


def _list(book: Book, rejected: list[str]) -> str:
    of = book.total - book.counts[Verdict.AC]
    if not of:
        return ""
    told = ["## Not accepted", "\n".join(rejected)]
    if of > len(rejected):
        told.append(f"… and {of - len(rejected)} more submissions.")
    return "\n\n".join(told)


def _rejected(result: GradedInfo) -> str:
    where = f"{_code(evidence.name(result))} on {_code(result.problem.slug)}"
    why = f": {_code(result.reason, _REASON_WIDTH)}" if result.reason else ""
    return f"- {where}: {result.verdict} {evidence.title(result)}{why}"


def _table(title: str, heads: list[str], rows: list[list[str]]) -> str:
    """Return a table under its title; without rows nothing."""
    if not rows:
        return ""
    ruler = ["---", *("---:" for _ in heads[1:])]
    shown = [heads, ruler, *rows[:MAX_ROWS]]
    told = [f"## {title}", "\n".join(f"| {' | '.join(row)} |" for row in shown)]
    if len(rows) > MAX_ROWS:
        told.append(f"… and {len(rows) - MAX_ROWS} more rows.")
    return "\n\n".join(told)


def _code(text: str, width: int = _NAME_WIDTH) -> str:
    """Return text of somebody else's, inert."""
    line = one_line(text, width)
    return f"<code>{''.join(map(_inert, line))}</code>"


def _inert(letter: str) -> str:
    if letter.isalnum() or letter == " " or not letter.isascii():
        return letter
    return "&#64;<!-- -->" if letter == "@" else f"&#{ord(letter)};"
