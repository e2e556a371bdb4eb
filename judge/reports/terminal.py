"""A report for a person at a terminal: verdict first, then the evidence.

Plain text with a little colour, by click alone: importing a library for tables
would take longer than judging. What a submission controls goes through `plain`.
"""

from __future__ import annotations

from click import style

from judge.complexity.verdict import sentence
from judge.growth import AxisGrowth, Growth
from judge.model import Counterexample, Report
from judge.reports import growth_text
from judge.reports.plain import block, one_line, source_lines, visible
from judge.reports.plot import curves
from judge.rules import Finding
from judge.verdicts import Verdict

_COLOURS = {Verdict.AC: "green", Verdict.JE: "magenta"}
_INDENT = "    "


def render(report: Report, *, stdout: bool = False) -> str:
    """Return the whole report as text with colour codes.

    With `stdout`, what the failing case printed is not cut.
    """
    parts = [headline(report)]
    if report.findings:
        parts.append(_findings(report))
    if report.counterexample is not None:
        parts.append(_counterexample(report, report.counterexample, stdout=stdout))
    elif report.frames:
        parts.append(_traceback(report))
    if report.growth is not None:
        parts.append(_growth(report, report.growth))
    parts.append(_footer(report))
    return "\n".join(parts)


def headline(report: Report) -> str:
    """Return the verdict, and the reason if there is one."""
    verdict = report.verdict
    colour = _COLOURS.get(verdict, "red")
    badge = style(f" {verdict.value} ", fg="black", bg=colour, bold=True)
    title = style(verdict.title, fg=colour, bold=True)
    head = f"{badge} {title}  {report.problem.slug}"
    if not report.reason or report.counterexample is not None:
        return f"{head}\n"
    if verdict is Verdict.JE:
        return "\n".join([head, *(f"  {line}" for line in block(report.reason))]) + "\n"
    return f"{head}\n  {one_line(report.reason)}\n"


def _findings(report: Report) -> str:
    """Return each finding with its source line, and the place marked below it."""
    source = source_lines(report.submission.source)
    name = _name(report)
    lines = []
    for finding in report.findings[:10]:
        place = style(f"{name}:{finding.line}:{finding.col}", bold=True)
        lines.append(f"  {place} {finding.code} {one_line(finding.message)}")
        if 0 < finding.line <= len(source) and len(report.submission.source) < 1 << 17:
            lines += _marked(source[finding.line - 1], finding)
    if len(report.findings) > 10:
        lines.append(f"  … and {len(report.findings) - 10} more")
    return "\n".join(lines) + "\n"


def _marked(text: str, finding: Finding) -> list[str]:
    if len(text) > 120 or visible(text) != text.replace("\t", "\t"):
        return [f"{_INDENT}{one_line(text, 100)}"]
    until = finding.end_col if finding.end_line == finding.line else len(text) + 1
    width = max(1, until - finding.col)
    caret = " " * (finding.col - 1) + style("^" * width, fg="red")
    return [f"{_INDENT}{text.expandtabs(1)}", f"{_INDENT}{caret}"]


def _counterexample(report: Report, found: Counterexample, *, stdout: bool) -> str:
    smallest = ", made as small as possible" if found.shrunk else ""
    lines = [f"  {style(found.origin, bold=True)}{smallest}:", ""]
    lines += [f"{_INDENT}{line}" for line in block(found.call, 40)]
    lines.append("")
    if found.returned is not None:
        lines.append(f"  returned  {one_line(found.returned)}")
    if found.expected is not None:
        word = "possible" if _several(report) else "expected"
        lines.append(f"  {word}  {one_line(found.expected)}")
    lines.append(f"  {style('because', bold=True)}   {one_line(found.reason)}")
    if report.frames:
        lines += ["", _traceback(report).rstrip("\n")]
    if found.stdout:
        lines += ["", "  it printed:"]
        most = 10_000 if stdout else 20
        lines += [f"{_INDENT}{line}" for line in block(found.stdout, most)]
    return "\n".join(lines) + "\n"


def _several(report: Report) -> bool:
    return report.problem.checker.kind == "spec"


def _traceback(report: Report) -> str:
    """Return the levels inside the submission, innermost last, with source."""
    source = source_lines(report.submission.source)
    lines = []
    for frame in report.frames[-6:]:
        place = f"{_name(report)}:{frame.line} in {one_line(frame.function, 60)}"
        lines.append(f"  {place}")
        if 0 < frame.line <= len(source):
            lines.append(f"{_INDENT}{one_line(source[frame.line - 1].strip(), 100)}")
    return "\n".join(lines) + "\n"


def _growth(report: Report, growth: Growth) -> str:
    parts = [_axis(axis) for axis in growth.time]
    if growth.hottest is not None:
        hot = growth.hottest
        source = source_lines(report.submission.source)
        parts.append(
            f"  line {hot.line} runs ×{hot.per_doubling:.1f} as often per doubling:"
        )
        if 0 < hot.line <= len(source):  # the line is what the worker says it is
            parts.append(f"{_INDENT}{one_line(source[hot.line - 1].strip(), 100)}")
    parts += [f"  {hint}" for hint in growth.hints]
    if growth.space is not None and growth.space.points:
        parts.append(f"  {growth_text.memory(growth.space)}")
    return "\n".join(parts) + "\n"


def _axis(axis: AxisGrowth) -> str:
    head = f"  {growth_text.headline(axis)}"
    if axis.verdict == "within":
        return f"{head}\n  {sentence(axis)}"
    why = f"  {axis.why}" if axis.why else ""
    return "\n".join(filter(None, [head, why, *_table(axis), *curves(axis)]))


def _table(axis: AxisGrowth) -> list[str]:
    """Return one row a size: both times, growth per doubling, and their ratio."""
    widths = (9, 12, 16, 12, 11)
    return [
        "  " + " ".join(map(str.rjust, cells, widths))
        for cells in (growth_text.HEADINGS, *growth_text.rows(axis))
    ]


def _footer(report: Report) -> str:
    isolation, usage = report.isolation, report.usage
    lines = []
    if report.cases_of:
        lines.append(
            f"  {report.cases_run} of {report.cases_of} cases, seed {report.seed}, "
            f"cpu {usage.cpu_s:.2f} s, peak {usage.peak_bytes / (1 << 20):.1f} MB"
        )
    line = f"  sandbox {isolation.level}, {len(isolation.layers)} layers"
    if isolation.note:
        line = style(f"  sandbox {isolation.level}: {isolation.note}", fg="yellow")
    lines.append(style(line, dim=True) if not isolation.note else line)
    return "\n".join(lines)


def _name(report: Report) -> str:
    path = report.submission.path
    return one_line(str(path), 80) if path is not None else "<source>"
