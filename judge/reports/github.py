"""Results as GitHub workflow commands: annotations on the submissions' lines.

A runner reads commands from whatever a step prints: a line that begins with `::`,
also after spaces, or that has `##[` anywhere. So what else is printed has to be
muted, for it may quote a submission.
"""

from __future__ import annotations

from collections.abc import Iterable

from judge.reports import evidence
from judge.reports.plain import one_line, visible
from judge.reports.schema import GradedInfo, ReportInfo
from judge.verdicts import Verdict

MOST = 10
"""GitHub shows no more annotations of one kind in a step."""


def commands(results: Iterable[ReportInfo]) -> list[str]:
    """Return at most MOST workflow commands; none when all are accepted.

    Each submission comes once before any comes twice. If some are left out, the
    last command is a notice that says how many there are.
    """
    first: list[str] = []
    further: list[str] = []
    of = wrong = faults = 0
    for result in results:
        found = _annotations(result)
        of += len(found)
        wrong += result.verdict not in (Verdict.AC, Verdict.JE)
        faults += result.verdict == Verdict.JE
        first = [*first, *found[:1]][:MOST]
        further = [*further, *found[1:]][:MOST]
    shown = [*first, *further]
    if of <= MOST:
        return shown
    return [*shown[: MOST - 1], _notice(wrong, faults, of)]


def muted(text: str, token: str) -> str:
    """Return text in which a runner looks for no commands.

    `token` ends that; nobody may be able to guess it who has a say in the text.
    """
    return f"::stop-commands::{token}\n{text}\n::{token}::"


def _notice(wrong: int, faults: int, of: int) -> str:
    told = f"not accepted: {wrong}; judge errors, which are no marks: {faults}; "
    rest = f"{MOST - 1} of {of} annotations are shown, the summary has more"
    return f"::notice title=judge::{_data(told + rest)}"


def _annotations(result: ReportInfo) -> list[str]:
    if result.verdict == Verdict.AC:
        return []
    if result.policy and result.verdict != Verdict.JE:
        return [
            _command(result, one_line(each.message), each.line, each.col)
            for each in result.policy
        ]
    line = result.frames[-1].line if result.frames else 1
    return [_command(result, "\n".join(evidence.lines(result)), line, 1)]


def _command(result: ReportInfo, message: str, line: int, col: int) -> str:
    # A fault of ours is no error of the file that it is shown at.
    level = "warning" if result.verdict == Verdict.JE else "error"
    what = result.problem.slug
    if isinstance(result, GradedInfo):
        what = f"{what}, {evidence.name(result)}"
    title = f"{result.verdict} {evidence.title(result)}: {what}"
    file = visible(result.submission.path or "")
    return (
        f"::{level} file={_property(file)},line={line},col={col},"
        f"title={_property(title)}::{_data(message)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
