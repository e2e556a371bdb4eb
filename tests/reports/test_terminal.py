"""What a person sees: safe to print, short enough to read, and the evidence."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.model import Frame, Isolation, Report, Submission
from judge.reports.plain import block, one_line, visible
from judge.reports.terminal import headline, render
from judge.rules import Finding
from judge.verdicts import Verdict
from tests.reports.sample import (
    NASTY,
    counterexample,
    finding,
    growth,
    nasty,
    report,
    reports,
)

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
law = settings(max_examples=80, deadline=None)
any_text = st.text() | nasty


def shown(found: Report, *, stdout: bool = False) -> str:
    """Return the report without the colours that we put there."""
    return COLOUR.sub("", render(found, stdout=stdout))


@law
@given(reports())
def test_no_control_character_and_no_direction_mark_gets_through(found: Report) -> None:
    text = shown(found, stdout=True)
    assert HIDDEN.search(text) is None


@law
@given(reports())
def test_the_colours_are_ours_alone(found: Report) -> None:
    codes = set(COLOUR.findall(render(found)))
    ours = {"0", "1", "2", "30", "31", "32", "33", "35", "41", "42", "45"}
    assert {code[2:-1] for code in codes} <= ours
    assert shown(found) == click.unstyle(render(found))


@law
@given(reports())
def test_a_report_fits_on_some_screens_whatever_was_judged(found: Report) -> None:
    lines = shown(found).splitlines()
    assert len(lines) < 160
    assert max(map(len, lines)) < 1000


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u061c"])
def test_implicit_direction_marks_are_shown_as_escapes(mark: str) -> None:
    assert visible(f"a{mark}b") == f"a\\u{ord(mark):04x}b"


def test_half_a_character_is_shown_as_an_escape() -> None:
    assert visible("a\ud800b").encode("utf-8")


@law
@given(any_text)
def test_what_is_harmless_is_left_as_it_is(text: str) -> None:
    if HIDDEN.search(text) is None:
        assert visible(text) == text
    assert visible(visible(text)) == visible(text)


@law
@given(any_text, st.integers(3, 50))
def test_one_line_is_one_line_and_no_wider(text: str, width: int) -> None:
    line = one_line(text, width)
    assert len(line) <= width
    assert len(line.splitlines()) <= 1
    assert line == one_line(text, 10**6) or line.endswith(" …")


@law
@given(any_text, st.integers(1, 9), st.integers(3, 50))
def test_a_block_says_how_much_was_cut(text: str, lines: int, width: int) -> None:
    found = block(text, lines, width)
    whole = visible(text).splitlines()
    assert all(len(line) <= width or line.startswith("… and") for line in found)
    if len(whole) <= lines:
        assert len(found) == len(whole)
    else:
        assert found[lines:] == [f"… and {len(whole) - lines} more lines"]


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\rb", "a\\rb"),
        ("\x00\x07\x7f\x9b", "\\x00\\x07\\x7f\\x9b"),
        ("\u202eabc\u2069", "\\u202eabc\\u2069"),
        ("a\tb\nc", "a\tb\nc"),
        ("é 漢 \U0001f600", "é 漢 \U0001f600"),
    ],
)
def test_an_escape_is_the_one_that_python_writes(text: str, escaped: str) -> None:
    assert visible(text) == escaped


@pytest.mark.parametrize("verdict", Verdict)
def test_the_verdict_comes_first(verdict: Verdict) -> None:
    first = shown(report(verdict, "why")).splitlines()
    assert first[0].split() == [verdict.value, *verdict.title.split(), "good"]
    assert first[1] == "  why"


def test_a_counterexample_has_the_call_both_answers_and_the_reason() -> None:
    told = counterexample(
        "",
        call="a = 1\ndouble(a)",
        returned="3",
        expected="2",
        reason="too much",
        stdout="one\ntwo\n",
        shrunk=True,
    )
    text = shown(report(reason="too much", counterexample=told))
    assert text.splitlines()[2:] == [
        "  case 7, made as small as possible:",
        "",
        "    a = 1",
        "    double(a)",
        "",
        "  returned  3",
        "  expected  2",
        "  because   too much",
        "",
        "  it printed:",
        "    one",
        "    two",
        "",
        "  7 of 300 cases, seed 5, cpu 0.50 s, peak 3.0 MB",
        "  sandbox strict, 2 layers",
    ]


def test_an_answer_among_several_is_only_possible() -> None:
    import dataclasses

    found = report(counterexample=counterexample("x"))
    checker = dataclasses.replace(found.problem.checker, kind="spec")
    several = dataclasses.replace(found.problem, checker=checker)
    told = shown(dataclasses.replace(found, problem=several))
    assert "  possible  x" in told
    assert "  expected  x" not in told


def test_output_is_cut_unless_all_of_it_is_wanted() -> None:
    found = report(
        counterexample=counterexample("", stdout="".join(f"l{i}\n" for i in range(99)))
    )
    assert "… and 79 more lines" in shown(found)
    assert "l98" not in shown(found)
    assert "    l98" in shown(found, stdout=True)


def source_report(source: str, *findings: Finding) -> str:
    submission = Submission(source=source.encode(), path=Path("my.py"))
    return shown(report(Verdict.SV, submission=submission, findings=findings))


def test_a_finding_marks_its_place_in_the_source() -> None:
    lines = source_report("x = 1\nimport os\n", finding("no", 2)).splitlines()
    assert lines[2:5] == ["  my.py:2:1 P201 no", "    import os", "    ^^^"]


def test_a_finding_in_a_hostile_line_marks_nothing() -> None:
    for line in ("\x1b[2Jimport os", "x" * 5000, "\u202eimport os"):
        text = source_report(f"{line}\n", finding("no"))
        assert "^" not in text
        assert max(map(len, text.splitlines())) < 120


def test_a_finding_beyond_the_source_is_told_without_a_line() -> None:
    for line in (0, -5, 99):
        assert f"my.py:{line}:1 P201 no" in source_report("x\n", finding("no", line))


def test_many_findings_are_counted() -> None:
    text = source_report("x\n" * 40, *(finding("no", i) for i in range(1, 38)))
    assert text.count("P201") == 10
    assert "  … and 27 more" in text


@pytest.mark.parametrize("control", ["\x0c", "\x0b", "\x1c", "\u2028", "\x85"])
def test_lines_are_counted_as_python_counts_them(control: str) -> None:
    text = source_report(f"x = 'a{control}b'\nimport os\n", finding("no", 2))
    assert "    import os" in text


def test_a_traceback_has_the_last_levels_with_their_source() -> None:
    frames = tuple(Frame(line=i % 3, function=f"f{i}") for i in range(9))
    submission = Submission(source=b"one\n  two\n", path=Path("my.py"))
    text = shown(report(Verdict.RTE, frames=frames, submission=submission))
    assert "f2" not in text
    assert "  my.py:2 in f5\n    two\n  my.py:0 in f6\n  my.py:1 in f7\n    one" in text


def test_a_weaker_sandbox_is_said_in_every_report() -> None:
    weak = Isolation(level="limited", layers=("process",), note="no sandbox here")
    assert "  sandbox limited: no sandbox here" in shown(report(isolation=weak))


def test_growth_is_told_by_size_and_by_the_line_that_grows() -> None:
    text = shown(report(Verdict.CLE, growth=growth(hottest=2)))
    assert "growth along n: exceeds O(n), confidence 0.999" in text
    assert "line 2 runs ×4.0 as often per doubling:\n    return x\n" in text
    row = next(line for line in text.splitlines() if line.split()[:1] == ["128"])
    assert row.split() == ["128", "0.16", "ms", "4.00", "0.01", "ms", "12.8"]


def test_a_hottest_line_beyond_the_source_is_told_without_it() -> None:
    for line in (0, -7, 99):
        shown(report(Verdict.CLE, growth=growth(hottest=line)))


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_the_headline_is_one_line_and_the_reason_another(text: str) -> None:
    for verdict in set(Verdict) - {Verdict.JE}:
        assert len(COLOUR.sub("", headline(report(verdict, text))).splitlines()) == 2
