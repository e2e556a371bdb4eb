"""Results as JUnit XML: one test suite a problem, one test case a submission.

A rejected submission is a failure; a fault of ours is an error, which no
consumer counts as a wrong answer. The elements and attributes are those of
junit-10.xsd of Jenkins' xunit plugin, which is stricter than other readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from judge.reports import evidence
from judge.reports.plain import one_line
from judge.reports.schema import ReportInfo
from judge.verdicts import Verdict

_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class _Suite:
    """What the head of a suite counts, and its cases as text."""

    tests: int = 0
    failures: int = 0
    errors: int = 0
    time_s: float = 0.0
    cases: list[str] = field(default_factory=list)

    def add(self, result: ReportInfo) -> None:
        self.tests += 1
        self.failures += result.verdict not in (Verdict.AC, Verdict.JE)
        self.errors += result.verdict == Verdict.JE
        self.time_s += result.usage.wall_s
        self.cases.append(_case(result))

    def head(self) -> str:
        return (
            f'tests="{self.tests}" failures="{self.failures}" '
            f'errors="{self.errors}" time="{self.time_s:.3f}"'
        )


def render(results: Iterable[ReportInfo]) -> Iterator[str]:
    """Yield the XML document, to be encoded as UTF-8.

    A head counts what is below it, so that nothing comes before the last result is
    read; until then the text of the cases is kept, without the results.
    """
    suites: dict[str, _Suite] = {}
    for result in results:
        suites.setdefault(result.problem.slug, _Suite()).add(result)
    every = suites.values()
    total = _Suite(
        sum(suite.tests for suite in every),
        sum(suite.failures for suite in every),
        sum(suite.errors for suite in every),
        sum(suite.time_s for suite in every),
    )
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="judge" {total.head()}>\n'
    for slug, suite in suites.items():
        yield f"  <testsuite name={_attribute(slug)} {suite.head()}>\n"
        yield from suite.cases
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _case(result: ReportInfo) -> str:
    slug, name = _attribute(result.problem.slug), _attribute(evidence.name(result))
    time = f"{result.usage.wall_s:.3f}"
    head = f'    <testcase classname={slug} name={name} time="{time}"'
    if result.verdict == Verdict.AC:
        return f"{head}/>\n"
    kind = "error" if result.verdict == Verdict.JE else "failure"
    message = f"{evidence.title(result)}: {result.reason}"
    told = "\n".join(evidence.lines(result))
    return (
        f"{head}>\n      <{kind} type={_attribute(result.verdict)} "
        f"message={_attribute(message)}>{escape(_allowed(told))}</{kind}>\n"
        "    </testcase>\n"
    )


def _attribute(text: str) -> str:
    return quoteattr(_allowed(one_line(text, evidence.NAME_WIDTH)))


def _allowed(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
