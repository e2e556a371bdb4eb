"""What a job came to, as a template shows it, and as marks in the editor's gutter.

Text of a submission is cut and free of invisible characters here; the templates
escape it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from msgspec import structs

from judge.complexity.verdict import sentence
from judge.model import Problem
from judge.reports import growth_text
from judge.reports.html_look import tint
from judge.reports.json import axis_growth, space_growth
from judge.reports.plain import MAX_LINES, block, one_line
from judge.reports.schema import (
    AxisInfo,
    CounterexampleInfo,
    GrowthInfo,
    ReportInfo,
)
from judge.verdicts import Verdict
from judge.web import chart, markdown
from judge.web.jobs import Answer, Judged

_CALL_LINES, _PRINTED_LINES, _VALUE = 40, 200, 2000
_MOST_FINDINGS, _MOST_FRAMES = 20, 6


OUTCOMES = {
    "invalid": "This is not an input that is asked for.",
    "disputed": "This input is not judged: the references fail on it as well.",
    "survives": "It gives the right answer here; try another input.",
    "caught": "Caught!",
}
"""What came of an input for a wrong solution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place in the source, and what is to be said there."""

    line: int
    col: int = 1
    end_line: int = 0
    end_col: int = 0
    message: str
    severity: str = "error"


def view(problem: Problem, source: str, answer: Answer) -> dict[str, Any]:
    """Return what the template of a result shows."""
    found: dict[str, Any] = {"error": answer.error, "fault": answer.fault}
    if answer.judged is not None:
        found |= {"report": _report(problem, source.splitlines(), answer.judged)}
    if answer.hunted is not None:
        hunted = answer.hunted
        found["hunted"] = {
            "outcome": hunted.outcome,
            "call": _code(problem, hunted.call),
            "why": one_line(hunted.why),
            "name": hunted.name,
            "mistake": hunted.mistake,
        }
    if answer.tried is not None:
        tried = answer.tried
        found["tried"] = {
            "call": _code(problem, tried.call),
            "broken": None if tried.broken is None else one_line(tried.broken),
            "reference": _value(tried.reference),
            "yours": _value(tried.yours),
            "right": tried.yours is not None and tried.broken is None,
            "several": problem.checker.kind == "spec",
        }
    return found


def said(answer: Answer) -> str:
    """Return the result in a sentence, for who listens to the page."""
    if answer.error:
        return one_line(answer.error)
    if answer.hunted is not None:
        return OUTCOMES[answer.hunted.outcome]
    if answer.judged is None:
        tried = answer.tried
        return "" if tried is None else "The answers to your input are below."
    report = answer.judged.report
    return f"{Verdict[report.verdict].title}. {one_line(report.reason)}".strip()


def marks(answer: Answer) -> list[Mark]:
    """Return what is to be marked in the source."""
    if answer.judged is None:
        return []
    report = answer.judged.report
    found = [
        Mark(
            line=each.line,
            col=each.col,
            end_line=each.end_line,
            end_col=each.end_col,
            message=one_line(f"{each.code}: {each.message}"),
        )
        for each in report.policy
    ]
    if report.frames:
        frame = report.frames[-1]
        found.append(Mark(line=frame.line, message=one_line(report.reason)))
    if report.growth is not None and report.growth.hottest is not None:
        hot = report.growth.hottest
        told = f"runs ×{hot.per_doubling:.1f} as often per doubling"
        found.append(Mark(line=hot.line, message=told, severity="warning"))
    return found


def _report(problem: Problem, source: list[str], judged: Judged) -> dict[str, Any]:
    report = judged.report
    verdict = Verdict[report.verdict]
    case = report.counterexample
    return {
        "code": verdict.value,
        "title": verdict.title,
        "tint": tint(verdict.value),
        "explanation": verdict.explanation,
        "reason": one_line(report.reason),
        "cases": report.cases,
        "case": None if case is None else _case(problem, case, judged),
        "findings": _places(source, report.policy[:_MOST_FINDINGS]),
        "frames": _places(source, report.frames[-_MOST_FRAMES:]),
        "growth": None if report.growth is None else _growth(source, report.growth),
        "used": _used(report),
        "sandbox": report.isolation.level,
        "solved": verdict is Verdict.AC,
        "note": one_line(judged.note),
    }


def _case(
    problem: Problem, found: CounterexampleInfo, judged: Judged
) -> dict[str, Any]:
    printed = "\n".join(block(found.stdout, _PRINTED_LINES)) if found.stdout else ""
    return {
        "call": _code(problem, "\n".join(block(found.call, _CALL_LINES))),
        "returned": _value(found.returned),
        "expected": _value(found.expected),
        "word": "possible" if judged.several else "expected",
        "reason": one_line(found.reason),
        "printed": printed,
        "origin": one_line(judged.origin),
        "shrunk": found.shrunk,
    }


def _places(source: list[str], found: Any) -> list[dict[str, Any]]:
    """Return findings or frames, each with its line of the source."""
    return [
        {
            **structs.asdict(each),
            "source": _line(source, each.line),
            "message": one_line(getattr(each, "message", "")),
        }
        for each in found
    ]


def _line(source: list[str], number: int) -> str:
    """Return a line of the source; which one it is, a worker may have said."""
    if not 0 < number <= len(source):
        return ""
    return one_line(source[number - 1].strip(), 120)


def _growth(source: list[str], growth: GrowthInfo) -> dict[str, Any]:
    space, hot = growth.space, growth.hottest
    return {
        "axes": [_axis(each) for each in growth.time],
        "memory": ""
        if space is None or not space.points
        else one_line(growth_text.memory(space_growth(space))),
        "hot": None
        if hot is None
        else {
            "line": hot.line,
            "source": _line(source, hot.line),
            "times": f"{hot.per_doubling:.1f}",
        },
        "hints": [one_line(hint) for hint in growth.hints],
    }


def _axis(info: AxisInfo) -> dict[str, Any]:
    axis = axis_growth(structs.replace(info, why=one_line(info.why)))
    told = sentence(axis)
    return {
        "headline": growth_text.headline(axis),
        "verdict": axis.verdict,
        "sentence": one_line(told),
        "why": axis.why if axis.why not in told else "",
        "chart": chart.growth(axis),
        "headings": growth_text.HEADINGS,
        "rows": list(growth_text.rows(axis)),
    }


def _used(report: ReportInfo) -> str:
    usage = report.usage
    told = [f"{usage.cpu_s:.2f} s of CPU time"]
    if usage.slowest_s:
        told.append(f"slowest case {1e3 * usage.slowest_s:.1f} ms")
    if usage.peak_bytes:
        told.append(f"at most {usage.peak_bytes / (1 << 20):.1f} MB")
    return ", ".join([*told, f"seed {report.seed}"])


def _code(problem: Problem, text: str) -> Markup:
    return markdown.code(text, problem.language)


def _value(text: str | None) -> str | None:
    if text is None:
        return None
    return "\n".join(block(text, MAX_LINES, _VALUE)) or "(nothing)"
