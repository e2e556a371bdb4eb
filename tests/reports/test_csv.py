"""A row stays a row and text stays text, whatever a submission is called."""

from __future__ import annotations

import csv as reader
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.reports import csv
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict
from tests.reports.graded import CONTROL, FORMULAS, graded, longest, many, texts

law = settings(max_examples=80, deadline=None)

SIGNS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"
STRIPPED = " \t\r\n\u00a0\u3000\ufeff\u200b\u200c\u200d\u2060\u00ad\u180e\"'"


def rows(*results: GradedInfo, delimiter: str = ",") -> list[list[str]]:
    text = "".join(csv.render(results))
    return list(reader.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def is_formula(cell: str) -> bool:
    """Return whether some spreadsheet runs the cell; an apostrophe makes it text."""
    return not cell.startswith("'") and cell.lstrip(STRIPPED)[:1] in tuple(SIGNS)


@law
@given(many)
def test_each_result_is_one_row_of_one_line_that_ends_in_crlf(
    results: list[GradedInfo],
) -> None:
    lines = list(csv.render(results))
    assert len(lines) == 1 + len(results)
    for line in lines:
        assert line.endswith("\r\n")
        assert CONTROL.search(line.removesuffix("\r\n")) is None
    assert [len(row) for row in rows(*results)] == [13] * len(lines)


def test_a_row_says_what_was_judged_and_how() -> None:
    told = graded(
        Verdict.TLE, 'too slow, "n" = 9', id="ann/good.py", student="Ann", key="k7"
    )
    header, row = rows(told)
    assert header == list(csv.HEADER)
    assert dict(zip(header, row, strict=True)) == {
        "id": "ann/good.py",
        "student": "Ann",
        "problem": "good",
        "verdict": "TLE",
        "title": "Time limit exceeded",
        "reason": 'too slow, "n" = 9',
        "cases_run": "7",
        "cases_of": "300",
        "cpu_s": "0.5",
        "slowest_s": "0.1",
        "peak_bytes": "3145728",
        "path": "",
        "key": "k7",
    }


@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_a_formula_in_a_name_stays_text(text: str) -> None:
    _, row = rows(graded(Verdict.WA, text, id=text, student=text))
    for cell in (row[0], row[1], row[5]):
        assert not is_formula(cell)


@law
@given(st.tuples(st.text(STRIPPED, max_size=4), st.sampled_from(SIGNS), texts))
def test_no_cell_is_a_formula_wherever_a_spreadsheet_splits(
    parts: tuple[str, str, str],
) -> None:
    text = "".join(parts)
    for delimiter in ",;":
        for row in rows(graded(id=text, student=f"a;{text}"), delimiter=delimiter):
            assert not any(map(is_formula, row)), row


def test_a_harmless_name_is_left_as_it_is() -> None:
    for text in ("Ann Lee", "O'Neil", "a-b", "x=1", 'the "best"', "a, b; c", "漢字 é"):
        _, row = rows(graded(student=text))
        assert row[1] == text


def test_a_judge_error_is_no_mark_in_its_row() -> None:
    _, row = rows(graded(Verdict.JE, "worker is gone"))
    assert row[3:6] == ["JE", "Judge error, not a mark", "worker is gone"]


def test_a_row_comes_before_the_next_result_is_read() -> None:
    def endless():  # type: ignore[no-untyped-def]
        while True:
            yield graded()

    lines = csv.render(endless())
    assert [next(lines)[:2], next(lines)[:3]] == ["id", "ann"]


def test_a_million_characters_are_cut() -> None:
    assert len("".join(csv.render([longest()]))) < 5000
