"""Reports as JUnit XML: one test case a submission.

A rejected submission is a failure; a fault of ours is an error, which no
consumer counts as a wrong answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from judge.model import Report
from judge.verdicts import Verdict

_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(reports: Sequence[Report]) -> str:
    """Return the XML document."""
    failures = sum(r.verdict not in (Verdict.AC, Verdict.JE) for r in reports)
    errors = sum(r.verdict is Verdict.JE for r in reports)
    cases = "".join(_case(report) for report in reports)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuite name="judge" tests="{len(reports)}" failures="{failures}" '
        f'errors="{errors}">\n{cases}</testsuite>\n'
    )


def _case(report: Report) -> str:
    path = report.submission.path
    name = _attribute(str(path) if path is not None else report.problem.slug)
    slug = _attribute(report.problem.slug)
    head = f'  <testcase classname={slug} name={name} time="{report.usage.wall_s:.3f}"'
    if report.verdict is Verdict.AC:
        return f"{head}/>\n"
    kind = "error" if report.verdict is Verdict.JE else "failure"
    message = _attribute(f"{report.verdict.value}: {report.reason}")
    return (
        f"{head}>\n    <{kind} type={_attribute(report.verdict.value)} "
        f"message={message}>{_text(_evidence(report))}</{kind}>\n  </testcase>\n"
    )


def _evidence(report: Report) -> str:
    found = report.counterexample
    if found is None:
        return report.reason
    lines = [found.call, f"returned {found.returned}", f"expected {found.expected}"]
    return "\n".join([*lines, found.reason])


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
