"""The page about a newcomer's first session is what a newcomer sees."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import ROOT
from tests.practice.first_ten_minutes import comparable, play


def test_the_first_ten_minutes_are_as_the_documents_show_them(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "first-ten-minutes.md").read_text(encoding="utf-8")
    assert comparable("\n".join(play(tmp_path))) == comparable(page)


def test_a_newcomer_reads_a_counterexample_and_then_that_it_is_right() -> None:
    page = (ROOT / "docs" / "first-ten-minutes.md").read_text(encoding="utf-8")
    words = (
        "index 0 is used twice; the positions must differ",
        "Hint 1 of 4",
        " AC  Accepted  two_sum",
        "within O(n)",
        "number 2 of",
    )
    places = [page.index(each) for each in words]
    assert places == sorted(places)
