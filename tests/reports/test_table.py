"""The tables of a terminal say what was graded, and nothing that a name says."""

from __future__ import annotations

import re

from hypothesis import given, settings

from judge.reports import table
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict
from tests.reports.graded import CONTROL, graded, many

law = settings(max_examples=60, deadline=None)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def plain(*results: GradedInfo, width: int = 100) -> str:
    return table.render(results, colour=False, width=width)


@law
@given(many)
def test_no_control_character_passes_and_no_line_is_wider(
    results: list[GradedInfo],
) -> None:
    for line in plain(*results).split("\n"):
        assert CONTROL.search(line) is None
    coloured = table.render(results, colour=True, width=100)
    assert CONTROL.search(COLOUR.sub("", coloured).replace("\n", "")) is None


def test_markup_in_a_name_stays_text() -> None:
    text = plain(graded(Verdict.WA, "[red]no[/red] :boom:", student="[bold]ann[/bold]"))
    assert "[red]no[/red] :boom:" in text
    assert "[bold]ann[/bold]" in text


def test_a_student_has_the_accepted_or_the_last_verdict_on_each_problem() -> None:
    found = plain(
        graded(Verdict.WA, student="ann", id="1"),
        graded(Verdict.AC, student="ann", id="2"),
        graded(Verdict.TLE, student="ann", id="3"),
        graded(Verdict.TLE, student="bob", id="4"),
    )
    rows = [line.split() for line in found.splitlines()]
    assert ["ann", "AC"] in rows and ["bob", "TLE"] in rows
    assert "1 of 4 accepted" in found


def test_a_fault_of_ours_is_told_as_one() -> None:
    found = plain(graded(Verdict.AC, id="1"), graded(Verdict.JE, id="2"))
    assert "1 of 2 accepted; 1 could not be judged, which is our fault" in found


def test_of_very_many_some_are_shown_and_the_rest_is_counted() -> None:
    results = [
        graded(Verdict.WA, student=f"student {n:03}", id=str(n)) for n in range(100)
    ]
    found = plain(*results)
    assert "… and 60 more that are not accepted" in found
    assert "40 more are in the results" in found
