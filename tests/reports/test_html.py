"""The page: hostile text stays text, links lead somewhere, and nobody is wronged."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from msgspec import structs

from judge.growth import SpaceGrowth
from judge.model import Frame, Isolation, Submission
from judge.reports import html, html_book
from judge.reports.html_evidence import MOST_FINDINGS
from judge.reports.html_look import TINTS
from judge.reports.html_text import LINE, NAME
from judge.reports.json import axis_growth, axis_info, space_growth, to_info
from judge.reports.plain import one_line
from judge.reports.schema import GradedInfo, ProblemRef, SpaceInfo, SpacePointInfo
from judge.verdicts import Verdict
from tests.reports.sample import NASTY, counterexample, finding, growth, nasty, report

law = settings(max_examples=60, deadline=None)
MADE = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e]")
VOID = {"meta"}


class Page(HTMLParser):
    """What a browser would make of a page; a tag that is not closed is an error."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.source = text
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        assert len(dict(attrs)) == len(attrs)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "svg" in self._open
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self._open[-1] if self._open else "", data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]

    def within(self, tag: str) -> list[str]:
        return [text for name, text in self.texts if name == tag]

    @property
    def text(self) -> str:
        """Return what is read, spaces made one."""
        told = (text for tag, text in self.texts if tag not in ("style", "script"))
        return " ".join(" ".join(told).split())

    @property
    def shape(self) -> list[tuple[str, dict[str, str | None]]]:
        """Return all tags; the label of a picture is the one attribute with words."""
        return [
            (tag, {**attrs, "aria-label": ""} if tag == "svg" else attrs)
            for tag, attrs in self.tags
        ]


def graded(verdict: str = "WA", student: str | None = "ann", **changes: Any) -> Any:
    """Return a result; `slug`, `path` and every field can be given."""
    slug, path = changes.pop("slug", "two_sum"), changes.pop("path", None)
    told = structs.asdict(to_info(changes.pop("report", report(Verdict[verdict]))))
    told |= {"schema": "judge.grade/1", "student": student, "id": "id", "key": "k"}
    told |= {"problem": ProblemRef(slug, 1, "hash")}
    told["submission"] = structs.replace(told["submission"], path=path)
    return GradedInfo(**{**told, **changes})


def hostile(text: str, verdict: str = "WA") -> GradedInfo:
    """Return a result that says the text wherever a submission has a say."""
    told = report(
        Verdict[verdict],
        text,
        counterexample=counterexample(text, shrunk=True),
        findings=tuple(finding(text, line) for line in range(3)),
        frames=(Frame(line=2, function=text),),
        growth=dataclasses.replace(growth(text), hints=(text,)),
    )
    found = graded(report=told, student=text, id=text, key=text, path=text, slug=text)
    axis = structs.replace(found.growth.time[0], exponent=None, why=text)
    found.growth.time.append(axis)  # its sentence is the reason alone
    found.policy[0].code = text
    return found


def page(*results: GradedInfo, **options: Any) -> Page:
    told = {"made": MADE, "usual_seed": lambda _: 5, **options}
    return Page("".join(html.render(lambda: iter(results), **told)))


@law
@given(nasty)
def test_hostile_text_in_every_field_stays_text(text: str) -> None:
    for student in (None, f"x{text}"):
        found = page(hostile(f"x{text}"), student=student)
        calm = page(hostile("x"), student=student and "x")
        assert found.shape == calm.shape
        assert found.source.encode("utf-8")
        assert HIDDEN.search(found.source) is None


@law
@given(nasty)
def test_what_was_said_can_be_read_as_it_was(text: str) -> None:
    told = f"x{text}"
    found = page(hostile(told))
    assert found.within("bdi").count(one_line(told, LINE)) >= 6
    assert one_line(told, NAME) in found.within("bdi")
    assert found.within("code").count(one_line(told, LINE)) >= 3


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_nothing_is_run_or_fetched_but_the_one_script(text: str) -> None:
    found = page(hostile(text), hostile(text, "AC"))
    assert len(found.all("script")) == len(found.all("style")) == 1
    names = {name for _, attrs in found.tags for name in attrs}
    assert not {name for name in names if name.startswith("on")}
    assert not names & {"src", "srcset", "style", "action", "srcdoc", "xlink:href"}
    assert all(str(each["href"]).startswith("#") for each in found.all("a"))
    assert not {tag for tag, _ in found.tags} & {"link", "img", "iframe", "base"}


def test_the_policy_allows_the_style_and_the_script_of_the_page_alone() -> None:
    found = page(graded())
    first, second = found.all("meta")[:2]
    assert first == {"charset": "utf-8"}
    assert second["http-equiv"] == "Content-Security-Policy"

    def allowed(tag: str) -> str:
        (text,) = re.findall(f"<{tag}>(.*?)</{tag}>", found.source, re.DOTALL)
        digest = hashlib.sha256(text.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"

    assert second["content"] == (
        f"default-src 'none'; style-src {allowed('style')}; "
        f"script-src {allowed('script')}; base-uri 'none'; form-action 'none'"
    )


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("when", ["light", "dark"])
@pytest.mark.parametrize("name", TINTS)
def test_every_text_is_readable_by_wcag_aa(name: str, when: str) -> None:
    ink, ground = getattr(TINTS[name], when)
    _, whole = getattr(TINTS["page"], when)
    grounds = [ground, whole] if name in ("quiet", "link", "panel") else [ground]
    assert all(contrast(ink, each) >= 4.5 for each in grounds)


def targets(found: Page) -> list[str]:
    """Return where links lead; the names that they need are there, each once."""
    names = Counter(attrs["id"] for _, attrs in found.tags if "id" in attrs)
    assert set(names.values()) == {1}
    links = [str(each["href"])[1:] for each in found.all("a")]
    labels = [a["aria-labelledby"] for _, a in found.tags if "aria-labelledby" in a]
    assert {*links, *labels} <= set(names)
    return links


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


def cells(found: Page, student: str) -> list[str]:
    """Return the texts of one row of the table by student."""
    table = found.source.partition('id="students"')[2].partition("</section>")[0]
    (row,) = [row for row in table.split("<tr>") if f"<bdi>{student}</bdi>" in row]
    return [
        " ".join("".join(text for _, text in Page(cell).texts).split())
        for cell in re.findall("<td.*?</td>", row)
    ]


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
    assert "none (1), strict (1)" in told
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


def test_tables_have_captions_and_heads_that_say_what_they_head() -> None:
    found = page(hostile("x"))
    assert len(found.all("table")) == len(found.all("caption")) > 4
    assert {each.get("scope") for each in found.all("th")} == {"row", "col"}
    levels = [int(tag[1]) for tag, _ in found.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


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


def test_a_file_name_that_is_not_utf_8_is_shown_all_the_same() -> None:
    told = report(submission=Submission(source=b"x", path=Path("\udcff.py")))
    assert page(graded(report=told, path="\udcff.py")).source.encode("utf-8")


def test_what_was_measured_is_read_back_from_a_result() -> None:
    (axis,) = growth("why").time
    assert axis_growth(axis_info(axis)) == axis
    space = growth("why").space
    assert isinstance(space, SpaceGrowth)
    info = SpaceInfo("1", "undecided", "why", [SpacePointInfo(64, 1024, 2)])
    assert space_growth(info) == space
