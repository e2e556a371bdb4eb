"""Graded results in which a submission, and its name, control what they can."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from hypothesis import strategies as st

from judge.model import Report
from judge.reports.json import to_info
from judge.reports.schema import GRADED, GradedInfo, ProblemRef, ReportInfo
from judge.verdicts import Verdict
from tests.reports.sample import nasty, report, reports

CONTROL = re.compile(
    r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
    r"\ud800-\udfff]"
)
"""What no line of any format may hold: it ends a line, turns text, or is half."""

LONG = "x" * 1_000_000

FORMULAS = (
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("http://x","y")',
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    " \u00a0\ufeff\u200b=1",
    "\uff1d1+1",
    'a;=1+1;"=2',
    "'=1",
)

MARKUP = (
    "**bold** _it_ ~~no~~ `code` ``` </code><script>alert(1)</script>",
    "[link](http://x) ![image](http://x/y.png) <http://x> www.example.com",
    "@octocat a@example.com #1 org/repo#2 GH-3 :tada: @org/team",
    "| a | b |\n|---|---|\\| c",
    "<!-- --> <img src=x onerror=alert(1)> &lt; &#60; &amp;",
    "# head\n- item\n> quote\n    code\n***\n1. one",
    "\\`\\|\\<\\",
)

texts = nasty | st.sampled_from(FORMULAS + MARKUP) | st.text(st.characters())
names = texts.filter(bool)
"""What a file or a line of JSON may name; half characters are among it."""


def graded(
    verdict: Verdict = Verdict.WA, reason: str = "", /, **changes: Any
) -> GradedInfo:
    """Return a result; changes are of the report, or of the result by its fields."""
    own = {key: changes.pop(key) for key in GRADED_FIELDS & changes.keys()}
    slug = changes.pop("slug", "good")
    return from_report(report(verdict, reason, **changes), slug=slug, **own)


def from_report(found: Report, *, slug: str = "good", **own: Any) -> GradedInfo:
    told = msgspec.structs.asdict(to_info(found))
    told |= {"id": "ann/good.py", "key": "k1", "student": "ann", "seed": 5}
    told |= {"schema": GRADED, "problem": ProblemRef(slug, 1, "h"), **own}
    return GradedInfo(**told)


GRADED_FIELDS = set(GradedInfo.__struct_fields__) - set(ReportInfo.__struct_fields__)


@st.composite
def results(draw: Any) -> GradedInfo:
    """Draw a result of any verdict, nasty wherever somebody has a say."""
    return from_report(
        draw(reports()),
        slug=draw(st.sampled_from(["good", "two_sum", "k_means"])),
        id=draw(names),
        student=draw(st.none() | names),
        seed=draw(st.none() | st.integers(0, 2**63)),
        reason=draw(texts),
    )


many = st.lists(results(), max_size=6)


def longest(verdict: Verdict = Verdict.WA) -> GradedInfo:
    """Return a result in which every text is a million characters."""
    from tests.reports.sample import counterexample

    return graded(
        verdict,
        LONG,
        id=LONG,
        student=LONG,
        counterexample=counterexample(LONG),
    )
