"""The page tells all that was found, wrongs nobody, and stays within bounds."""

from __future__ import annotations

import re
import tracemalloc
from collections.abc import Iterator

import pytest

from judge.growth import SpaceGrowth
from judge.model import Frame, Isolation
from judge.reports import html, html_book
from judge.reports.html_evidence import MOST_FINDINGS
from judge.reports.html_text import LINE
from judge.reports.json import axis_growth, axis_info, space_growth
from judge.reports.schema import GradedInfo, SpaceInfo, SpacePointInfo
from judge.verdicts import Verdict
from tests.reports.pages import MADE, Page, cells, graded, page, targets
from tests.reports.sample import counterexample, finding, growth, report


def many() -> Iterator[GradedInfo]:
    for number, code in enumerate([*Verdict] * 3):
        yield graded(code, f"s{number % 4}", slug=f"p{number % 5}", id=f"id{number}")


def test_every_link_has_its_target() -> None:
    assert len(targets(page(*many()))) > 12
    parts = ["overview", "problems", "students", "submissions"]
    assert targets(page()) == ["main", *parts]


def test_a_cell_leads_to_the_submission_that_decided_it() -> None:
    found = page(
        graded("WA", reason="first"),
        graded("AC", id="the good one"),
        graded("RTE", reason="too late"),
    )
    assert targets(found)[-1] == "accepted-1"
    (at,) = re.findall('id="accepted-1">(.*?)</section>', found.source, re.DOTALL)
    assert "the good one" in at


def test_what_is_missing_is_shown_and_counts_as_a_fail() -> None:
    found = page(graded("AC"), graded("AC", "bob", slug="trie"), graded("WA", "bob"))
    assert cells(found, "ann") == ["1 of 2", "- missing", "AC"]
    assert cells(found, "bob") == ["1 of 2", "AC", "WA"]
    assert "- is missing, which is a fail" in found.text


def test_a_fault_of_ours_is_nowhere_a_mark() -> None:
    found = page(graded("AC"), graded("JE", slug="trie", reason="spec.py broke"))
    assert cells(found, "ann") == ["1 of 1", "JE no mark", "AC"]
    assert "accepted 1 of 1, 100%" in found.text
    assert "without a mark 1: the judge failed, not the submission" in found.text
    assert "Judge error. This is not a mark." in found.text
    only = page(graded("JE"))
    assert cells(only, "ann") == ["0 of 0", "JE no mark"]
    assert "%" not in only.source.partition("<main")[2].partition("<table")[0]


def test_verdicts_are_counted_with_title_and_explanation() -> None:
    found = page(*many())
    for verdict in Verdict:
        assert f"{verdict} 3 {verdict.title} {verdict.explanation}" in found.text
    assert "problem AC WA RTE TLE MLE OLE CLE CE SV JE all p0 3 3 6" in found.text


def test_the_page_says_when_by_what_in_which_sandbox_with_which_seeds() -> None:
    weak = report(isolation=Isolation(level="none"))
    told = page(graded(), graded(report=weak, judge_version="9.9")).text
    assert "page made 2026-03-01 12:30+00:00" in told
    assert "9.9 (1)" in told
    assert "none (1), strict (1); 1 ran in one weaker than strict" in told
    assert "weaker" not in page(graded()).text
    assert "seeds the usual ones, as everyone gets" in told
    mixed = page(graded(seed=7), graded(seed=None), graded(seed=5)).text
    assert "kept secret (1), other than usual (1), the usual ones" in mixed


def test_the_evidence_is_whole() -> None:
    told = report(
        Verdict.CLE,
        "the reason",
        counterexample=counterexample(
            "", call="f(1)\nf(2)", returned="3", expected="4", reason="no", stdout="hi"
        ),
        findings=tuple(finding(f"rule {line}", line) for line in range(1, 13)),
        frames=(Frame(line=8, function="inner"),),
        growth=growth("it jumps", hottest=2),
    )
    found = page(graded(report=told, path="hand/ann.py"))
    for words in (
        "Complexity limit exceeded. the reason",
        "f(1) f(2) returned 3 expected 4 because no It printed: hi",
        "line 1, column 1: P201 rule 1",
        "… and 2 more",
        "line 8 in inner",
        "growth along n: exceeds O(n), confidence 0.999",
        "your time grew ×4.0 per doubling of n; O(n) allows about ×2.0 it jumps",
        "n yours × per doubling reference yours/ref 64 0.04 ms",
        "128 0.16 ms 4.00 0.01 ms 12.8",
        "extra memory cannot be told: it jumps (1024 bytes at n = 64)",
        "Line 2 runs ×4.0 as often per doubling.",
        "a hint",
        "file hand/ann.py cases 7 of 300 seed 5 CPU time 0.50 s, slowest case 0.10 s",
        "memory 3.0 MB at most; 2 s and 256 MB are allowed a case",
        "sandbox strict: seccomp, rlimits",
    ):
        assert words in found.text, words
    assert found.text.count("rule ") == MOST_FINDINGS
    assert len(found.all("polyline")) == 4


def test_only_what_is_accepted_is_collapsed() -> None:
    found = page(*(graded(code) for code in Verdict))
    assert found.all("details") == [{}] + [{"open": None}] * (len(Verdict) - 1)


def test_two_submissions_with_the_same_key_are_both_shown_in_full() -> None:
    found = page(*(graded(student=name, reason="a reason") for name in ("ann", "bob")))
    assert found.text.count("a reason") == 2
    assert len(found.all("details")) == 2


def test_a_page_for_a_student_has_nothing_of_others_and_no_seed() -> None:
    found = page(
        graded("WA", "ann", id="a1", seed=987654, path="/home/prof/ann.py"),
        graded("JE", "ann", id="a2", slug="graph", reason="seed 987654 of spec.py"),
        graded("AC", "bob", id="b1", slug="trie", path="bob/trie.py"),
        student="ann",
    )
    assert cells(found, "ann") == ["0 of 2", "JE no mark", "- missing", "WA"]
    assert "submissions 2" in found.text
    for secret in ("bob", "b1", "987654", "seed", "prof", "spec.py"):
        assert secret not in found.text, secret
    assert "Results of ann" in found.within("title")


def test_a_student_who_handed_in_nothing_has_missed_everything() -> None:
    found = page(graded("AC"), graded("AC", slug="trie"), student="eve")
    assert cells(found, "eve") == ["0 of 2", "- missing", "- missing"]
    assert "submissions 0" in found.text


def test_submissions_of_nobody_are_shown_as_such() -> None:
    found = page(graded("AC", None))
    assert "no student named 1 of 1 AC" in found.text


def test_accepted_ones_are_left_out_first_and_the_page_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(html_book, "MOST_EVIDENCE", 5)
    results = [
        graded("AC" if n % 2 else "WA", f"s{n}", id=f"n{n}.", slug=f"p{n}")
        for n in range(8)
    ]
    found = page(*results)
    shown = [each["id"] for each in found.all("section")][4:]
    others = [f"other-{n}" for n in range(1, 5)]
    assert sorted(map(str, shown)) == ["accepted-1", *others]
    assert set(targets(found)[5:]) == set(shown)
    assert "3 submissions have no evidence on this page" in found.text
    assert "results file has all of it" in found.text
    assert cells(found, "s7")[-1] == "AC"
    assert "results file" not in page(*results[:5]).text


def test_more_than_enough_rejected_ones_leave_no_room_for_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(html_book, "MOST_EVIDENCE", 3)
    found = page(*(graded(code, id=f"{code}.") for code in Verdict))
    assert [each["id"] for each in found.all("section")][4:] == [
        f"other-{n}" for n in (1, 2, 3)
    ]


def test_a_table_of_too_many_students_says_how_many_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(html_book, "MOST_CELLS", 6)
    found = page(*(graded(student=f"s{n}", slug=f"p{n % 2}") for n in range(9)))
    assert "6 more students are in the results file." in found.text
    assert cells(found, "s2")


def test_results_that_arrive_between_the_readings_break_no_link() -> None:
    readings = iter(([graded()], [graded(), graded("AC"), graded()]))
    told = html.render(lambda: next(readings), made=MADE, usual_seed=lambda _: 5)
    found = Page("".join(told))
    targets(found)
    assert len(found.all("details")) == 1


def test_results_are_not_kept() -> None:
    def large() -> Iterator[GradedInfo]:
        for number in range(200):
            yield graded(id=f"{number}", reason=f"{number}" + "x" * 100_000)

    told = html.render(large, made=MADE, usual_seed=lambda _: 5)
    tracemalloc.start()
    try:
        assert sum(map(len, told)) > 200 * LINE
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()


def test_what_was_measured_is_read_back_from_a_result() -> None:
    (axis,) = growth("why").time
    assert axis_growth(axis_info(axis)) == axis
    space = growth("why").space
    assert isinstance(space, SpaceGrowth)
    info = SpaceInfo("1", "undecided", "why", [SpacePointInfo(64, 1024, 2)])
    assert space_growth(info) == space
