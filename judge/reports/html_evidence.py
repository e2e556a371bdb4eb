"""The evidence for one verdict, as a section of the page."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from judge.complexity.verdict import sentence
from judge.growth import AxisGrowth
from judge.reports import growth_text, svg
from judge.reports.html_look import tint
from judge.reports.html_text import LINE, code, facts, inline, lines, row, table
from judge.reports.json import axis_growth, space_growth
from judge.reports.plain import one_line
from judge.reports.schema import (
    CounterexampleInfo,
    FindingInfo,
    FrameInfo,
    GradedInfo,
    GrowthInfo,
)
from judge.verdicts import Verdict

MOST_FINDINGS, MOST_FRAMES, CALL_LINES = 10, 6, 40


def evidence(result: GradedInfo, anchor: str, *, private: bool) -> str:
    """Return the section, collapsed when accepted.

    With `private` it has no path and no seed: it is for the student.
    """
    opened = "" if result.verdict == Verdict.AC else " open"
    parts = [
        f'<section class="evidence" id="{anchor}">\n',
        _heading(result),
        _reason(result, private=private),
        f"<details{opened}><summary>Evidence</summary>\n",
        *_body(result, private=private),
        "</details></section>\n",
    ]
    return "".join(parts)


def _heading(result: GradedInfo) -> str:
    badge = f'<span class="code {tint(result.verdict)}">{result.verdict}</span>'
    whose = "" if result.student is None else f", {inline(result.student)}"
    name = inline(result.id, 80)
    return (
        f"<h3>{badge} {inline(result.problem.slug)}{whose} "
        f'<span class="quiet">{name}</span></h3>\n'
    )


def _reason(result: GradedInfo, *, private: bool) -> str:
    """Return the verdict in words; a fault of ours says that it is no mark.

    Why we failed may name seeds and files, so that it is not for the student.
    """
    verdict = Verdict[result.verdict]
    fault = verdict is Verdict.JE
    told = [f"<strong>{verdict.title}.</strong>"]
    if fault:
        told.append(f"This is not a mark. {verdict.explanation}")
    if result.reason and not (fault and private):
        told.append(inline(result.reason, LINE))
    return f"<p>{' '.join(told)}</p>\n"


def _body(result: GradedInfo, *, private: bool) -> Iterator[str]:
    if result.counterexample is not None:
        yield _counterexample(result.counterexample)
    if result.policy:
        yield from _findings(result.policy)
    if result.frames:
        yield _frames(result.frames)
    if result.growth is not None:
        yield from _growth(result.growth)
    yield "<h4>Run</h4>"
    yield facts(_run(result, private=private))


def _counterexample(found: CounterexampleInfo) -> str:
    smallest = ", made as small as possible" if found.shrunk else ""
    told = []
    if found.returned is not None:
        told.append(("returned", code(found.returned)))
    if found.expected is not None:
        told.append(("expected", code(found.expected)))
    told.append(("because", inline(found.reason, LINE)))
    printed = f"<p>It printed:</p>{lines(found.stdout)}" if found.stdout else ""
    return (
        f"<h4>Counterexample{smallest}</h4>{lines(found.call, CALL_LINES)}"
        f"{facts(told)}{printed}\n"
    )


def _findings(found: list[FindingInfo]) -> Iterator[str]:
    yield "<h4>What the policy refuses</h4><ul>"
    for each in found[:MOST_FINDINGS]:
        place = f"line {each.line}, column {each.col}"
        yield f"<li>{place}: {code(each.code)} {inline(each.message, LINE)}</li>"
    if len(found) > MOST_FINDINGS:
        yield f"<li>… and {len(found) - MOST_FINDINGS} more</li>"
    yield "</ul>\n"


def _frames(frames: list[FrameInfo]) -> str:
    """Return the levels inside the submission, innermost last."""
    told = "".join(
        f"<li>line {frame.line} in {code(frame.function)}</li>"
        for frame in frames[-MOST_FRAMES:]
    )
    return f"<h4>Where it failed, innermost last</h4><ul>{told}</ul>\n"


def _growth(growth: GrowthInfo) -> Iterator[str]:
    for info in growth.time:
        # The picture escapes its words, but would keep what is invisible in them.
        yield from _axis(axis_growth(structs.replace(info, why=one_line(info.why))))
    if growth.space is not None:
        yield f"<p>{inline(growth_text.memory(space_growth(growth.space)), LINE)}</p>\n"
    hot = growth.hottest
    if hot is not None:
        told = f"×{hot.per_doubling:.1f} as often per doubling"
        yield f"<p>Line {hot.line} runs {told}.</p>\n"
    yield from (f"<p>{inline(hint, LINE)}</p>\n" for hint in growth.hints)


def _axis(axis: AxisGrowth) -> Iterator[str]:
    """Yield the sentence, the table of points, and the picture of them."""
    told = sentence(axis)
    yield f"<h4>{inline(growth_text.headline(axis), LINE)}</h4>"
    yield f"<p>{inline(told, LINE)}</p>"
    if axis.why and axis.why not in told:
        yield f"<p>{inline(axis.why, LINE)}</p>"
    rows = (
        row(n, (f'<td class="number">{cell}</td>' for cell in cells))
        for n, *cells in growth_text.rows(axis)
    )
    yield from table("Time by size", growth_text.HEADINGS, rows, "numbers")
    yield '<div class="scroll picture" role="group" tabindex="0" aria-label="Curves">'
    yield f"{svg.render(axis)}</div>\n"


def _run(result: GradedInfo, *, private: bool) -> Iterator[tuple[str, str]]:
    usage, limits = result.usage, result.limits
    if not private and result.submission.path is not None:
        yield "file", inline(result.submission.path, LINE)
    yield "cases", f"{result.cases.run} of {result.cases.of}"
    if not private:
        yield "seed", "kept secret" if result.seed is None else str(result.seed)
    allowed = f"{limits.cpu_s:g} s and {limits.memory_mb} MB are allowed a case"
    yield "CPU time", f"{usage.cpu_s:.2f} s, slowest case {usage.slowest_s:.2f} s"
    yield "memory", f"{usage.peak_bytes / (1 << 20):.1f} MB at most; {allowed}"
    layers = ", ".join(result.isolation.layers)
    yield "sandbox", inline(f"{result.isolation.level}: {layers}", LINE)
