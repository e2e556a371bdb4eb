"""JUnit XML and GitHub commands of many submissions."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from judge.reports import evidence, github, junit
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict
from tests.reports.graded import CONTROL, MARKUP, graded, longest, many
from tests.reports.sample import NASTY, counterexample, finding

law = settings(max_examples=80, deadline=None)

SUREFIRE_TIME = re.compile(r"(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?")

RULES: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": (
        set(),
        {"name", "time", "tests", "failures", "errors"},
        {"testsuite"},
    ),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"time"}, {"testcase"}),
    "testcase": ({"name"}, {"classname", "time"}, {"error", "failure"}),
    "failure": (set(), {"type", "message"}, set()),
    "error": (set(), {"type", "message"}, set()),
}
"""What junit-10.xsd of Jenkins' xunit plugin says of the elements that we use: the
attributes that an element must have, those it may have, and its children."""


def faults(element: ElementTree.Element) -> list[str]:
    """Return where an element and all in it break the rules."""
    if element.tag not in RULES:
        return [f"no such element: {element.tag}"]
    must, may, children = RULES[element.tag]
    keys = set(element.attrib)
    found = [f"{element.tag} has {key}" for key in sorted(keys - must - may)]
    found += [f"{element.tag} lacks {key}" for key in sorted(must - keys)]
    text = (element.text or "") + "".join(child.tail or "" for child in element)
    if text.strip() and element.tag not in ("failure", "error"):
        found.append(f"{element.tag} has text")
    time = element.attrib.get("time", "")
    if element.tag.startswith("testsuite") and not SUREFIRE_TIME.fullmatch(time):
        found.append(f"{element.tag} takes {time}")
    for child in element:
        if child.tag not in children:
            found.append(f"{child.tag} in {element.tag}")
        found += faults(child)
    return found


def suites(*results: GradedInfo) -> ElementTree.Element:
    return ElementTree.fromstring("".join(junit.render(results)))


@law
@given(many)
def test_junit_of_many_keeps_the_published_schema(results: list[GradedInfo]) -> None:
    assert faults(suites(*results)) == []


def test_the_rules_of_the_schema_can_be_broken() -> None:
    for text, fault in (
        ("<testsuites><testcase name='x'/></testsuites>", "testcase in testsuites"),
        ("<testsuites id='1'/>", "testsuites has id"),
        ("<testcase/>", "testcase lacks name"),
        ("<testcase name='x'>y</testcase>", "testcase has text"),
        ("<testsuites time='1e-05'/>", "testsuites takes 1e-05"),
        ("<result/>", "no such element: result"),
    ):
        assert faults(ElementTree.fromstring(text)) == [fault]


@law
@given(many)
def test_junit_counts_by_problem_and_in_all(results: list[GradedInfo]) -> None:
    root = suites(*results)
    assert [suite.attrib["name"] for suite in root] == list(
        dict.fromkeys(result.problem.slug for result in results)
    )
    for suite in (root, *root):
        cases = list(suite.iter("testcase"))
        assert suite.attrib["tests"] == str(len(cases))
        assert suite.attrib["failures"] == str(len(list(suite.iter("failure"))))
        assert suite.attrib["errors"] == str(len(list(suite.iter("error"))))
    told = [result.verdict for result in results]
    assert root.attrib["errors"] == str(told.count("JE"))
    wrong = len(told) - told.count("JE") - told.count("AC")
    assert root.attrib["failures"] == str(wrong)


def test_junit_puts_each_submission_under_its_problem_by_its_id() -> None:
    root = suites(
        graded(id="ann/a.py", slug="a"),
        graded(Verdict.AC, id="ann/b.py", slug="b"),
        graded(Verdict.JE, id="bob/a.py", slug="a"),
    )
    told = [
        (suite.attrib["name"], case.attrib["classname"], case.attrib["name"])
        for suite in root
        for case in suite
    ]
    assert told == [
        ("a", "a", "ann/a.py"),
        ("a", "a", "bob/a.py"),
        ("b", "b", "ann/b.py"),
    ]
    assert [suite.attrib["time"] for suite in (root, *root)] == [
        "2.250",
        "1.500",
        "0.750",
    ]


def test_a_judge_error_is_an_error_in_junit_and_says_that_it_is_no_mark() -> None:
    root = suites(graded(Verdict.JE, "worker is gone"))
    (error,) = root.iter("error")
    assert error.attrib["message"] == "Judge error, not a mark: worker is gone"
    assert error.text == f"worker is gone\n{Verdict.JE.explanation}"
    assert not list(root.iter("failure"))


def test_junit_cuts_a_million_characters() -> None:
    assert len("".join(junit.render([longest()]))) < 30_000


COMMAND = re.compile(r"::(error|warning|notice) [^\r\n]*?::[^\r\n]*")


@law
@given(many)
def test_github_shows_at_most_ten_commands_each_on_its_line(
    results: list[GradedInfo],
) -> None:
    commands = github.commands(results)
    assert len(commands) <= 10
    for command in commands:
        assert COMMAND.fullmatch(command)
        assert CONTROL.search(command) is None


def test_github_shows_each_submission_before_any_comes_twice() -> None:
    refused = [
        graded(Verdict.SV, id=f"s{i}", findings=tuple(finding("no", j) for j in (1, 2)))
        for i in range(4)
    ]
    commands = github.commands(refused)
    titles = [re.search("(s[0-9])::", command) for command in commands]
    assert [match and match[1] for match in titles] == ["s0", "s1", "s2", "s3"] * 2


def test_github_counts_what_it_leaves_out() -> None:
    results = [graded(id=f"w{i}") for i in range(11)]
    results += [graded(Verdict.JE), graded(Verdict.AC)]
    *shown, last = github.commands(results)
    assert [command.partition(" ")[0] for command in shown] == ["::error"] * 9
    assert last == (
        "::notice title=judge::not accepted: 11; judge errors, which are no marks: 1; "
        "9 of 12 annotations are shown, the summary has more"
    )


def test_ten_annotations_are_shown_without_a_notice() -> None:
    commands = github.commands([graded(id=f"w{i}") for i in range(10)])
    assert [command.partition(" ")[0] for command in commands] == ["::error"] * 10


def test_a_judge_error_is_a_warning_on_github_and_no_mark() -> None:
    (command,) = github.commands([graded(Verdict.JE, "worker is gone")])
    assert command.startswith("::warning ")
    assert "title=JE Judge error%2C not a mark%3A good%2C ann/good.py::" in command
    assert command.endswith(f"worker is gone%0A{Verdict.JE.explanation}")


def test_github_cuts_a_million_characters() -> None:
    (command,) = github.commands([longest()])
    assert len(command) < 10_000


def given_to_a_runner(text: str) -> list[str]:
    """Return the lines that a runner obeys, which is how it was seen to read them."""
    obeyed, token = [], None
    for line in text.split("\n"):
        if token is not None:
            token = None if line.strip() == f"::{token}::" else token
        elif line.startswith("::stop-commands::"):
            token = line.removeprefix("::stop-commands::")
        elif line.lstrip().startswith("::") or "##[" in line:
            obeyed.append(line)
    return obeyed


def test_what_a_submission_printed_gives_no_command_once_muted() -> None:
    text = (
        "  it printed:\n    ::error::forged\nx ##[error]forged\n    ::guess::\n::a::b"
    )
    assert len(given_to_a_runner(text)) == 4
    assert given_to_a_runner(github.muted(text, "secret")) == []
    assert given_to_a_runner(github.muted(text, "secret") + "\n::error::x") == [
        "::error::x"
    ]


@pytest.mark.parametrize("text", NASTY + MARKUP, ids=ascii)
def test_evidence_has_no_control_character(text: str) -> None:
    for verdict in Verdict:
        for found in (None, counterexample(text)):
            told = graded(verdict, text, id=text, counterexample=found)
            for line in (*evidence.lines(told), evidence.name(told)):
                assert CONTROL.search(line) is None
