"""The page is safe to open and can be read: hostile text stays text."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from judge.model import Frame, Submission
from judge.reports.html_look import TINTS
from judge.reports.html_text import LINE, NAME
from judge.reports.plain import one_line
from judge.verdicts import Verdict
from tests.reports.pages import graded, page
from tests.reports.sample import NASTY, counterexample, finding, growth, nasty, report

law = settings(max_examples=60, deadline=None)
HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)
MARKUP = (
    "<script>alert(1)</script>",
    "</bdi></code></pre></title></style></script><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "<!-- <details open><meta http-equiv=refresh content='0;url=//x'>",
    "<svg/onload=alert(1)><![CDATA[",
    "&lt;b&gt; &#60;b&#62; javascript:alert(1)",
)
nasty_text = st.sampled_from(MARKUP) | nasty


def hostile(text: str, verdict: str = "WA") -> Any:
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


@law
@given(nasty_text)
def test_hostile_text_in_every_field_stays_text(text: str) -> None:
    for student in (None, f"x{text}"):
        found = page(hostile(f"x{text}"), student=student)
        calm = page(hostile("x"), student=student and "x")
        assert found.shape == calm.shape
        assert found.source.encode("utf-8")
        assert HIDDEN.search(found.source) is None


@law
@given(nasty_text)
def test_what_was_said_can_be_read_as_it_was(text: str) -> None:
    told = f"x{text}"
    found = page(hostile(told))
    assert found.within("bdi").count(one_line(told, LINE)) >= 6
    assert one_line(told, NAME) in found.within("bdi")
    assert found.within("code").count(one_line(told, LINE)) >= 3


@pytest.mark.parametrize("text", (*NASTY, *MARKUP), ids=ascii)
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


def test_a_file_name_that_is_not_utf_8_is_shown_all_the_same() -> None:
    told = report(submission=Submission(source=b"x", path=Path("\udcff.py")))
    assert page(graded(report=told, path="\udcff.py")).source.encode("utf-8")


def test_tables_have_captions_and_heads_that_say_what_they_head() -> None:
    found = page(hostile("x"))
    assert len(found.all("table")) == len(found.all("caption")) > 4
    assert {each.get("scope") for each in found.all("th")} == {"row", "col"}
    levels = [int(tag[1]) for tag, _ in found.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
