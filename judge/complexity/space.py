"""Extra memory by size: exact counts, so that no clock is needed.

tracemalloc sees every allocation of Python and numpy, but not the frames of
Python functions; the depth of calls is counted beside. The peak counts the
output, unless the problem says otherwise.
"""

from __future__ import annotations

import math

from judge.complexity.inputs import Inputs
from judge.complexity.timing import roomy
from judge.growth import SPACE_BOUNDS, GrowthVerdict, SpaceGrowth, SpacePoint
from judge.model import Problem
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session

LIMIT_S = 6.0
SIZES = (1024, 4096, 16384)
"""Small enough for tracemalloc, far enough apart to see n."""

_FLAT_BYTES = 0.02
"""Bytes per item below which the peak does not grow with the input."""

_LINEAR, _QUADRATIC = 0.7, 1.6
"""Least exponents of memory or depth that count as n and as n^2."""


def footprint_bytes(
    sandbox: Sandbox, problem: Problem, source: str, inputs: Inputs, n: int
) -> float:
    """Return about how many extra bytes a call of size `n` uses.

    Measured at two smaller sizes, since tracemalloc is slow, and extrapolated.
    """
    small, large = max(2, n // 16), max(4, n // 8)
    points = measure(sandbox, problem, source, inputs, (small, large), depth=False)
    if len(points) < 2:
        return float(max((p.peak_bytes for p in points), default=0))
    first, second = (max(1, point.peak_bytes) for point in points)
    growth = math.log(second / first) / math.log(large / small)
    return second * float((n / large) ** min(3.0, max(0.0, growth)))


def measure(
    sandbox: Sandbox,
    problem: Problem,
    source: str,
    inputs: Inputs,
    sizes: tuple[int, ...],
    *,
    depth: bool = True,
    output: bool = True,
) -> list[SpacePoint]:
    """Return the points that could be measured, each in a fresh worker.

    Without `output`, what the call returned is not counted.
    """
    points: list[SpacePoint] = []
    for n in sizes:
        prepared = inputs.at(n)
        numbers: dict[str, int] = {}
        for tool in ("space", "depth") if depth else ("space",):
            with Session(sandbox, roomy(problem), source, False) as session:
                found = session.measured(prepared, tool, LIMIT_S)
            if found is None:
                return points
            numbers |= found
        points.append(
            SpacePoint(
                n=n,
                peak_bytes=numbers["peak"] - (0 if output else numbers["held"]),
                depth=numbers.get("depth", 0),
            )
        )
    return points


def judge_space(points: list[SpacePoint], bound: str, failed: str = "") -> SpaceGrowth:
    """Return whether the points stay within a bound of 1, log n, n or n^2."""
    shown = classify(points)
    if shown is None:
        why = failed or "the extra memory fits no simple bound"
        return SpaceGrowth(
            bound=bound, verdict="undecided", points=tuple(points), why=why
        )
    exceeds = SPACE_BOUNDS.index(shown) > SPACE_BOUNDS.index(bound)
    why = ""
    if exceeds:
        low, high = points[0], points[-1]
        by_depth = high.depth > 2 * low.depth
        times = high.n / low.n
        why = (
            f"calls nest {high.depth} deep at n = {high.n}"
            if by_depth
            else f"{times:g} times the size took "
            f"{high.peak_bytes / max(1, low.peak_bytes):.1f} times the memory"
        )
    verdict: GrowthVerdict = "exceeds" if exceeds else "within"
    return SpaceGrowth(bound=bound, verdict=verdict, points=tuple(points), why=why)


def classify(points: list[SpacePoint]) -> str | None:
    """Return the bound that the points fit: 1, log n, n, n^2; None if unclear."""
    if len(points) < 2:
        return None
    low, high = points[0], points[-1]
    per_item = (high.peak_bytes - low.peak_bytes) / (high.n - low.n)
    step = math.log(high.n / low.n)
    peak_growth = math.log(max(1, high.peak_bytes) / max(1, low.peak_bytes)) / step
    depth_growth = math.log(max(1, high.depth) / max(1, low.depth)) / step
    flat = per_item < _FLAT_BYTES
    growth = max(depth_growth, 0.0 if flat else peak_growth)
    if growth > _QUADRATIC:
        return "n^2"
    if growth > _LINEAR or per_item > 1:
        return "n"
    if not flat:
        return None
    return "log n" if high.depth > low.depth else "1"
