"""Results as CSV, for spreadsheets: RFC 4180, one row a submission.

A spreadsheet runs a cell that looks like a formula, wherever its text came from;
a leading apostrophe makes it text (OWASP, CSV Injection). Where the list
separator of the system is `;`, a cell is split there, so that each part counts.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from judge.reports import evidence
from judge.reports.plain import one_line
from judge.reports.schema import GradedInfo

HEADER = (
    "id",
    "student",
    "problem",
    "verdict",
    "title",
    "reason",
    "cases_run",
    "cases_of",
    "cpu_s",
    "slowest_s",
    "peak_bytes",
    "path",
    "key",
)

_FORMULA = re.compile(
    # What programs strip before they look: spaces of any kind, quotes, and what
    # has no width. The wide forms of the signs count in East Asian editions.
    "(^|;)(?=[\\s\"'\xad\u180e\u200b-\u200d\u2060\ufeff]*[=+\\-@\uff1d\uff0b\uff0d\uff20])"
)


def render(results: Iterable[GradedInfo]) -> Iterator[str]:
    """Yield the rows, the header first, each with its CRLF.

    They are to be written as they are: open the file with `newline=""`.
    """
    yield _row(HEADER)
    for result in results:
        yield _row(_cells(result))


def _cells(result: GradedInfo) -> tuple[object, ...]:
    return (
        _text(result.id),
        _text(result.student or ""),
        _text(result.problem.slug),
        result.verdict,
        evidence.title(result),
        _text(result.reason),
        result.cases.run,
        result.cases.of,
        result.usage.cpu_s,
        result.usage.slowest_s,
        result.usage.peak_bytes,
        _text(result.submission.path or ""),
        _text(result.key),
    )


def _text(text: str) -> str:
    """Return text as one line that no spreadsheet takes for a formula."""
    # A leading tab or CR, which some strip, is an escape by then.
    return _FORMULA.sub(r"\1'", one_line(text, evidence.NAME_WIDTH))


def _row(cells: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
