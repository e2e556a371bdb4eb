"""The results of one student as Gradescope's results.json, with partial credit.

Source: https://gradescope-autograders.readthedocs.io/en/latest/specs/. A problem
is up to three tests: its examples (a quarter of the points), all cases (a half),
and growth (a quarter; where none is measured, all cases have it). They are always
visible, since Gradescope shows a student no total while a test is hidden; they
name the verdict only. The evidence is a test of its own without points.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import fsum
from typing import Any

import msgspec

from judge import __version__
from judge.reports import evidence
from judge.reports.plain import one_line
from judge.reports.schema import GradedInfo
from judge.verdicts import Verdict

Results = Mapping[str, GradedInfo]
Test = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a problem of the assignment is worth, and what its points are for.

    `examples` is how many cases are shown, `growth` whether it is measured.
    """

    examples: int
    growth: bool
    points: float = 10


def render(
    results: Iterable[GradedInfo],
    worth: Mapping[str, Worth],
    *,
    student_view: bool,
) -> str:
    """Return results.json of one student's submissions, one line of JSON.

    `worth` has by slug each problem that is expected; a result of another has no
    points, and a problem without a result has 0. `student_view` shows the evidence
    to the student too; else only the course staff sees it.
    """
    last = _last_words(results)
    faults = [slug for slug in worth if _is_fault(last.get(slug))]
    tests: list[Test] = []
    for slug, points in worth.items():
        if slug not in faults:
            tests += _tests(slug, points, last.get(slug), student_view=student_view)
    told: dict[str, Any] = {
        "output": _output(last, worth, faults),
        # The default here is "simple_format", which is HTML.
        "output_format": "text",
        "visibility": "visible",
        # What the judge prints besides may have seeds, labels and paths.
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": _extra(last, faults),
    }
    if faults:
        # The format has no word for "not graded". A total is the top score or the sum
        # of the tests' scores, where one that is left out counts as 0: so none may
        # be there. Then nothing can be entered as a mark; tests without points are
        # shown as checks, below the output that says why.
        for test in tests:
            test.pop("score", None)
            test.pop("max_score", None)
    else:
        told["score"] = fsum(test.get("score", 0) for test in tests)
    return msgspec.json.encode(told).decode()


def _last_words(results: Iterable[GradedInfo]) -> Results:
    """Return the result that counts by problem, as in the gradebook."""
    last: dict[str, GradedInfo] = {}
    for result in results:
        before = last.get(result.problem.slug)
        if before is None or before.verdict != Verdict.AC:
            last[result.problem.slug] = result
    return last


def _is_fault(result: GradedInfo | None) -> bool:
    return result is not None and result.verdict == Verdict.JE


def _tests(
    slug: str, worth: Worth, result: GradedInfo | None, *, student_view: bool
) -> list[Test]:
    told = "No submission to this problem: a fail."
    if result is not None:
        verdict = Verdict[result.verdict]
        told = f"{verdict.title}: {verdict.explanation}"
    tests = [
        _test(f"{slug}: {part}", passed, told, "visible")
        | {"score": worth.points * share * passed, "max_score": worth.points * share}
        for part, share, passed in _parts(worth, result)
    ]
    if result is not None and result.verdict != Verdict.AC:
        lines = "\n".join(evidence.lines(result))
        shown = "visible" if student_view else "hidden"
        tests.append(_test(f"{slug}: evidence", False, lines, shown))
    return tests


def _test(name: str, passed: bool, output: str, visibility: str) -> Test:
    return {
        "name": one_line(name, evidence.NAME_WIDTH),
        "status": "passed" if passed else "failed",
        "output": output,
        "output_format": "text",
        "visibility": visibility,
    }


def _parts(worth: Worth, result: GradedInfo | None) -> list[tuple[str, float, bool]]:
    """Return each part of a problem, its share of the points, and if it is passed."""
    accepted = examples = cases = False
    if result is not None:
        accepted = result.verdict == Verdict.AC
        # Growth is measured when every case is right: too slow then is not wrong.
        slow = result.verdict == Verdict.TLE and result.growth is not None
        cases = accepted or slow or result.verdict == Verdict.CLE
        examples = cases or result.cases.run > worth.examples
    if not worth.growth:
        return [("examples", 0.25, examples), ("all cases", 0.75, cases)]
    return [
        ("examples", 0.25, examples),
        ("all cases", 0.5, cases),
        ("growth", 0.25, accepted),
    ]


def _output(last: Results, worth: Mapping[str, Worth], faults: list[str]) -> str:
    told = []
    if faults:
        slugs = ", ".join(one_line(slug) for slug in faults)
        told += [
            f"NOT GRADED: the judge could not judge {slugs}.",
            "This is no mark, neither right nor wrong, and it is not your fault.",
            "The course staff has to run the autograder again.",
            "",
        ]
    for slug in worth:
        result = last.get(slug)
        found = "no submission, a fail"
        if result is not None:
            found = f"{result.verdict} {evidence.title(result)}"
        told.append(f"{one_line(slug)}: {found}")
    for slug in sorted(last.keys() - worth.keys()):
        told.append(f"{one_line(slug)}: not of this assignment, no points")
    return "\n".join(told)


def _extra(last: Results, faults: list[str]) -> dict[str, Any]:
    """Return what Gradescope keeps and shows to nobody, for the course staff."""
    return {
        "judge_version": __version__,
        "verdicts": {slug: result.verdict for slug, result in last.items()},
        "judge_errors": {slug: evidence.lines(last[slug]) for slug in faults},
    }
