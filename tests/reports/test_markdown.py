"""The summary is ours: nothing that others wrote is Markdown, HTML or a link."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from judge.reports import markdown
from judge.reports.plain import one_line
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict
from tests.reports.graded import CONTROL, LONG, MARKUP, graded, longest, many
from tests.reports.sample import NASTY

law = settings(max_examples=80, deadline=None)
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

BLOCKS = {"heading", "paragraph", "table", "thead", "tbody", "tr", "th", "td"}
BLOCKS |= {"bullet_list", "list_item"}


def inline(text: str) -> list[list[Token]]:
    """Return what is in each paragraph, item and cell; the blocks are only ours."""
    found = []
    for token in PARSER.parse(text):
        if token.type == "inline":
            found.append(token.children or [])
        else:
            assert re.sub("_(open|close)$", "", token.type) in BLOCKS, token
    return found


def quoted(text: str) -> list[str]:
    """Return what each <code> shows; there is no other markup."""
    codes: list[str] = []
    for tokens in inline(text):
        inside = False
        for token in tokens:
            if token.type == "html_inline":
                assert token.content in ("<code>", "</code>", "<!-- -->"), token
                inside = token.content != "</code>"
                codes += [""] * (token.content == "<code>")
            else:
                assert token.type in ("text", "text_special", "softbreak"), token
                if inside:
                    codes[-1] += token.content
    return codes


@law
@given(many)
def test_nothing_that_others_wrote_is_markup(results: list[GradedInfo]) -> None:
    text = markdown.render(results)
    assert CONTROL.search(text.replace("\n", "")) is None
    slugs = sorted({result.problem.slug for result in results})
    students = sorted({result.student for result in results if result.student} - {"-"})
    told = [one_line(name, 80) for name in slugs + students]
    for result in results:
        if result.verdict != "AC":
            told += [one_line(result.id, 80), result.problem.slug]
            told += [one_line(result.reason, 200)] if result.reason else []
    assert quoted(text) == told


@pytest.mark.parametrize("text", MARKUP + NASTY, ids=ascii)
def test_no_sign_of_a_name_is_left_that_could_be_markup(text: str) -> None:
    told = markdown.render([graded(Verdict.WA, text, id=text, student=text)])
    for code in re.findall("<code>(.*?)</code>", told):
        assert re.fullmatch(
            r"([a-zA-Z0-9 ]|[^\x00-\x7f]|&#\d+;|(?<=&#64;)<!-- -->)*", code
        )
        assert code.count("&#64;") == code.count("<!-- -->")


def test_it_counts_by_problem_and_by_student() -> None:
    told = markdown.render(
        [
            graded(Verdict.AC, student="ann", slug="a"),
            graded(Verdict.WA, "wrong", student="ann", slug="b"),
            graded(Verdict.JE, "gone", student="bob", slug="a"),
        ]
    )
    assert told == (
        "# Grading\n\n1 of 3 submissions are accepted, 50.0 % of those judged.\n"
        "1 could not be judged (JE): that is no mark, neither right nor wrong.\n\n"
        "## By problem\n\n"
        "| problem | AC | WA | JE | all |\n| --- | ---: | ---: | ---: | ---: |\n"
        "| <code>a</code> | 1 | 0 | 1 | 2 |\n| <code>b</code> | 0 | 1 | 0 | 1 |\n\n"
        "## By student\n\n"
        "| student | accepted | not accepted | missing (a fail) | JE (no mark) |\n"
        "| --- | ---: | ---: | ---: | ---: |\n"
        "| <code>ann</code> | 1 | 1 | 0 | 0 |\n"
        "| <code>bob</code> | 0 | 0 | 1 | 1 |\n\n"
        "## Not accepted\n\n"
        "- <code>ann&#47;good&#46;py</code> on <code>b</code>: WA Wrong answer: "
        "<code>wrong</code>\n"
        "- <code>ann&#47;good&#46;py</code> on <code>a</code>: JE Judge error, "
        "not a mark: <code>gone</code>\n"
    )


def test_all_accepted_by_nobody_is_two_lines_and_a_table() -> None:
    told = markdown.render([graded(Verdict.AC, student=None)])
    assert "## By student" not in told
    assert "## Not accepted" not in told


def test_what_is_left_out_is_counted() -> None:
    results = [graded(id=f"s{i:03}", student=f"s{i:03}") for i in range(130)]
    told = markdown.render(iter(results))
    assert told.count("| <code>s") == 100
    assert "… and 30 more rows." in told
    assert told.count("- <code>s") == 50
    assert "… and 80 more submissions." in told


def test_the_worst_text_stays_under_what_github_takes() -> None:
    worst = "@" * 1000
    results = [
        graded(
            Verdict.WA,
            worst,
            id=f"{worst}",
            student=f"{i:03}{worst}",
            slug=f"{i}{worst}",
        )
        for i in range(500)
    ]
    assert 200_000 < len(markdown.render(results).encode()) < 1 << 19
    assert len(markdown.render([longest(), graded(id=LONG)]).encode()) < 20_000
