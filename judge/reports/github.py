"""A report as GitHub workflow commands: annotations on the submission's lines."""

from __future__ import annotations

from judge.model import Report
from judge.verdicts import Verdict

MOST = 10
"""GitHub shows no more annotations of one step."""


def commands(report: Report) -> list[str]:
    """Return workflow commands; none when the submission is accepted."""
    if report.verdict is Verdict.AC:
        return []
    title = f"{report.verdict.value} {report.verdict.title}: {report.problem.slug}"
    if report.findings:
        return [
            _command(report, title, finding.message, finding.line, finding.col)
            for finding in report.findings[:MOST]
        ]
    found = report.counterexample
    message = report.reason
    if found is not None:
        message = f"{found.call}\n{found.reason}"
    line = report.frames[-1].line if report.frames else 1
    return [_command(report, title, message, line, 1)]


def _command(report: Report, title: str, message: str, line: int, col: int) -> str:
    path = report.submission.path
    file = _property(str(path)) if path is not None else ""
    return (
        f"::error file={file},line={line},col={col},title={_property(title)}"
        f"::{_data(message)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
