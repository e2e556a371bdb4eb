"""JSON, JUnit and GitHub commands hold whatever a submission says, and no more."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings

from judge.model import Frame, Report, Submission
from judge.reports import github, junit, schema
from judge.reports import json as json_report
from judge.reports.plain import block, visible
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

ROOT = Path(__file__).parents[2]
law = settings(max_examples=80, deadline=None)
SCHEMA: Any = json.loads(schema.generate("report"))
validator = jsonschema.Draft202012Validator(SCHEMA)


@pytest.mark.parametrize("kind", schema.KINDS)
def test_the_schema_in_the_documents_is_the_one_of_the_code(kind: str) -> None:
    """`python -m judge.reports.schema report > docs/report-schema.json`."""
    kept = (ROOT / "docs" / f"{kind}-schema.json").read_text(encoding="utf-8")
    assert kept == schema.generate(kind)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@law
@given(reports())
def test_every_report_is_valid_json_of_the_schema_on_one_line(found: Report) -> None:
    text = json_report.encode(found)
    assert "\n" not in text
    told = json.loads(text)
    validator.validate(told)
    assert told == json_report.to_dict(found)


def test_the_schema_refuses_what_is_no_report() -> None:
    told = json_report.to_dict(report(counterexample=counterexample("x")))
    validator.validate(told)
    for change in (
        {"verdict": "OK"},
        {"schema": "judge.report/2"},
        {"seed": "5"},
        {"cases": {"run": 1}},
        {"counterexample": {"call": "f()"}},
        {"isolation": {"level": "weak", "layers": []}},
    ):
        assert not validator.is_valid({**told, **change}), change
    for key in told:
        assert not validator.is_valid({k: v for k, v in told.items() if k != key}), key


@pytest.mark.parametrize("verdict", Verdict)
def test_a_report_says_in_json_what_it_says(verdict: Verdict) -> None:
    found = report(
        verdict,
        "why",
        submission=Submission(source=b"x", path=Path("a/b.py")),
        counterexample=counterexample("x", shrunk=True),
        findings=(finding("no", 3),),
        frames=(Frame(line=2, function="f"),),
        growth=growth("because"),
    )
    told = json_report.to_dict(found)
    assert (told["verdict"], told["reason"], told["seed"]) == (verdict.value, "why", 5)
    assert told["submission"]["path"] == "a/b.py"
    assert told["problem"]["slug"] == "good"
    assert told["cases"] == {"run": 7, "of": 300}
    assert told["counterexample"]["shrunk"] is True
    assert told["policy"][0]["line"] == 3
    assert told["frames"] == [{"line": 2, "function": "f"}]
    assert told["growth"]["time"][0]["points"][3]["reference_s"] is None
    assert told["growth"]["space"]["why"] == "because"
    assert told["usage"]["peak_bytes"] == 3 << 20


def test_a_file_name_that_is_not_utf_8_is_reported_all_the_same() -> None:
    path = Path(os.fsdecode(b"\xff.py"))
    found = report(submission=Submission(source=b"x", path=path))
    validator.validate(json.loads(json_report.encode(found)))


@law
@given(reports(), reports())
def test_junit_parses_and_counts_whatever_a_submission_says(
    one: Report, other: Report
) -> None:
    root = junit_of(one, other)
    (suite,) = root
    verdicts = [one.verdict, other.verdict]
    wrong = [v for v in verdicts if v not in (Verdict.AC, Verdict.JE)]
    counts = {
        "tests": "2",
        "failures": str(len(wrong)),
        "errors": str(verdicts.count(Verdict.JE)),
        "time": "1.500",
    }
    assert root.attrib == {"name": "judge", **counts}
    assert suite.attrib == {"name": "good", **counts}
    kinds = [[child.tag for child in case] for case in suite]
    named = {Verdict.AC: [], Verdict.JE: ["error"]}
    assert kinds == [named.get(verdict, ["failure"]) for verdict in verdicts]


def junit_of(*found: Report) -> ElementTree.Element:
    infos = map(json_report.to_info, found)
    return ElementTree.fromstring("".join(junit.render(infos)))


def test_junit_keeps_the_text_that_xml_can_hold() -> None:
    text = "a < b && \"c\" ]]> 'd'\n\té 漢 \U0001f600"
    line = text.replace("\n", "\\n").replace("\t", "\\t")
    found = report(reason=text, counterexample=counterexample(text))
    ((case,),) = junit_of(found)
    (failure,) = case
    assert failure.attrib == {"type": "WA", "message": f"Wrong answer: {line}"}
    assert failure.text == "\n".join(
        [
            f"double({text})",
            *(f"{word} {line}" for word in ("returned", "expected", "because")),
            f"it printed:\n{text}",
        ]
    )
    assert case.attrib == {"classname": "good", "name": "good", "time": "0.750"}


def test_junit_of_nothing_has_no_suite() -> None:
    root = junit_of()
    assert (len(root), root.attrib["tests"]) == (0, "0")


COMMAND = re.compile(
    r"::(?:error|warning) file=([^,:\r\n]*),line=(-?\d+),col=(-?\d+),"
    r"title=([^,:\r\n]+)::([^\r\n]*)"
)
NOTICE = re.compile("::notice title=judge::[^\r\n]*")


def github_of(*found: Report) -> list[str]:
    return github.commands(map(json_report.to_info, found))


def unescaped(text: str) -> str:
    """Return what a runner makes of a part of a command."""
    for code, letter in (("3A", ":"), ("2C", ","), ("0A", "\n"), ("0D", "\r")):
        text = text.replace(f"%{code}", letter)
    return text.replace("%25", "%")


@law
@given(reports())
def test_a_github_command_stays_one_whatever_a_submission_says(found: Report) -> None:
    commands = github_of(found)
    assert bool(commands) is (found.verdict is not Verdict.AC)
    assert len(commands) <= 10
    if len(found.findings) > 10 and commands[1:]:
        assert NOTICE.fullmatch(commands.pop())
    for command in commands:
        match = COMMAND.fullmatch(command)
        assert match is not None
        assert not re.search("%(?!25|0A|0D|3A|2C)", command)
        path = found.submission.path
        assert unescaped(match[1]) == ("" if path is None else visible(str(path)))


@given(nasty)
def test_a_github_message_is_read_back_as_it_was_but_cut(text: str) -> None:
    (command,) = github_of(report(Verdict.CE, text))
    match = COMMAND.fullmatch(command)
    assert match is not None
    assert unescaped(match[5]) == "\n".join(block(text))


def test_github_is_told_the_place_of_each_finding_or_of_the_failure() -> None:
    found = report(Verdict.SV, findings=tuple(finding("no", i) for i in range(1, 30)))
    *commands, last = github_of(found)
    assert [f"line={i},col=1" in c for i, c in enumerate(commands, 1)] == [True] * 9
    assert "9 of 29 annotations" in last
    frames = (Frame(line=2, function="f"), Frame(line=9, function="g"))
    (command,) = github_of(report(Verdict.RTE, "why", frames=frames))
    assert "line=9," in command
    (command,) = github_of(report(counterexample=counterexample("3")))
    told = "double(3)%0Areturned 3%0Aexpected 3%0Abecause 3%0Ait printed:%0A3"
    assert command.endswith(f"title=WA Wrong answer%3A good::{told}")


@pytest.mark.parametrize("text", NASTY, ids=ascii)
def test_no_line_of_a_github_command_is_another_command(text: str) -> None:
    found = report(reason=text, counterexample=counterexample(text))
    for command in github_of(found):
        assert [c for c in re.split(r"\r\n|\r|\n", command) if c[:2] == "::"] == [
            command
        ]
