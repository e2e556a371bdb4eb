"""A report as one JSON object, for programs; `schema` says what is in it."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec
from msgspec.structs import asdict

from judge import __version__
from judge.growth import AxisGrowth, Growth, SpaceGrowth, SpacePoint, TimePoint
from judge.model import Report
from judge.reports import schema
from judge.reports.plain import visible


def to_info(report: Report) -> schema.ReportInfo:
    """Return the report in the shape that is promised."""
    path = report.submission.path
    limits = report.problem.limits
    return schema.ReportInfo(
        schema="judge.report/1",
        judge_version=__version__,
        problem=schema.ProblemRef(
            report.problem.slug, report.problem.version, report.problem.hash
        ),
        submission=schema.SubmissionRef(
            None if path is None else visible(str(path)), report.submission.sha256
        ),
        verdict=report.verdict.value,  # type: ignore[arg-type]
        reason=report.reason,
        seed=report.seed,
        isolation=schema.IsolationInfo(
            report.isolation.level, list(report.isolation.layers)
        ),
        cases=schema.CasesInfo(report.cases_run, report.cases_of),
        counterexample=_counterexample(report),
        growth=_growth(report.growth),
        limits=schema.LimitsInfo(
            limits.cpu_s, limits.wall_s, limits.memory_mb, limits.output_kb
        ),
        usage=schema.UsageInfo(**dataclasses.asdict(report.usage)),
        policy=[
            schema.FindingInfo(**dataclasses.asdict(finding))
            for finding in report.findings
        ],
        frames=[schema.FrameInfo(f.line, f.function) for f in report.frames],
    )


def to_dict(report: Report) -> dict[str, Any]:
    """Return the report as plain data."""
    return msgspec.to_builtins(to_info(report))  # type: ignore[no-any-return]


def encode(report: Report) -> str:
    """Return the report as JSON on one line."""
    return msgspec.json.encode(to_info(report)).decode()


def _counterexample(report: Report) -> schema.CounterexampleInfo | None:
    found = report.counterexample
    if found is None:
        return None
    return schema.CounterexampleInfo(
        found.call,
        found.returned,
        found.expected,
        found.reason,
        found.stdout,
        found.shrunk,
    )


def _growth(growth: Growth | None) -> schema.GrowthInfo | None:
    if growth is None:
        return None
    axes = [axis_info(axis) for axis in growth.time]
    space = None if growth.space is None else _space_info(growth.space)
    hot = growth.hottest
    return schema.GrowthInfo(
        time=axes,
        space=space,
        hottest=None if hot is None else schema.LineInfo(hot.line, hot.per_doubling),
        hints=list(growth.hints),
    )


def axis_info(axis: AxisGrowth) -> schema.AxisInfo:
    """Return the growth along one axis in the shape that is promised."""
    return schema.AxisInfo(
        axis=axis.axis,
        bound=axis.bound,
        verdict=axis.verdict,
        excess=axis.excess,
        interval=axis.interval,
        exponent=axis.exponent,
        allowed=axis.allowed,
        confidence=axis.confidence,
        slower=axis.slower,
        idle_s=axis.idle_s,
        why=axis.why,
        points=[schema.PointInfo(p.n, p.yours_s, p.reference_s) for p in axis.points],
    )


def axis_growth(info: schema.AxisInfo) -> AxisGrowth:
    """Return what was measured, from what `axis_info` made of it."""
    points = tuple(TimePoint(**asdict(point)) for point in info.points)
    return AxisGrowth(**{**asdict(info), "points": points})


def _space_info(space: SpaceGrowth) -> schema.SpaceInfo:
    points = [schema.SpacePointInfo(p.n, p.peak_bytes, p.depth) for p in space.points]
    return schema.SpaceInfo(space.bound, space.verdict, space.why, points)


def space_growth(info: schema.SpaceInfo) -> SpaceGrowth:
    """Return what was measured of memory, from what a report has of it."""
    points = tuple(SpacePoint(**asdict(point)) for point in info.points)
    return SpaceGrowth(**{**asdict(info), "points": points})
