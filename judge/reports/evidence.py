"""What is said of a result in every format for programs, safe to show.

Each line is free of control characters and cut; markup is for the format to
escape. A JE is named as what it is: no mark.
"""

from __future__ import annotations

from judge.reports.plain import block, one_line
from judge.reports.schema import CounterexampleInfo, GradedInfo, ReportInfo
from judge.verdicts import Verdict

NAME_WIDTH = 1000
"""Names differ at the end as often as at the start: they are cut late."""

MAX_CALL_LINES = 40
MAX_FINDINGS = 10


def name(result: ReportInfo) -> str:
    """Return what tells a submission from others: its id, else its path or slug."""
    own = result.id if isinstance(result, GradedInfo) else result.submission.path
    return one_line(own or result.problem.slug, NAME_WIDTH)


def title(result: ReportInfo) -> str:
    """Return the title of the verdict; that of a JE says that it is no mark."""
    verdict = Verdict[result.verdict]
    return f"{verdict.title}, not a mark" if verdict is Verdict.JE else verdict.title


def lines(result: ReportInfo) -> list[str]:
    """Return the counterexample, the findings or the reason; empty for an AC."""
    if result.verdict == Verdict.JE:
        return [*block(result.reason), Verdict.JE.explanation]
    if result.counterexample is not None:
        return _counterexample(result.counterexample)
    if result.policy:
        return _findings(result)
    return block(result.reason)


def _counterexample(found: CounterexampleInfo) -> list[str]:
    told = block(found.call, MAX_CALL_LINES)
    if found.returned is not None:
        told.append(f"returned {one_line(found.returned)}")
    if found.expected is not None:
        told.append(f"expected {one_line(found.expected)}")
    told.append(f"because {one_line(found.reason)}")
    if found.stdout:
        told += ["it printed:", *block(found.stdout)]
    return told


def _findings(result: ReportInfo) -> list[str]:
    shown = result.policy[:MAX_FINDINGS]
    told = [f"line {each.line}: {one_line(each.message)}" for each in shown]
    if len(result.policy) > MAX_FINDINGS:
        told.append(f"… and {len(result.policy) - MAX_FINDINGS} more")
    return told
