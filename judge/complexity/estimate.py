"""From measured points to an excess exponent. Pure functions.

Slopes are of log(time) against log(size); where the bound is 2^n, against
n log 2, so that there too 1 is what is allowed and noise counts for what it is.
The whole-ladder slope is a Theil-Sen median weighted by distance, which one
disturbed point cannot move; it is averaged with the slope over the top three
steps, which sees a quadratic part that only begins to show.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from judge.complexity.bounds import EXPONENTIAL, exponent
from judge.growth import TimePoint

MIN_POINTS = 3
_TOP_STEPS = 3
RANGE = 400.0
"""Points faster than the slowest by more than this factor are mostly overhead."""

LARGE_RANGE = 60.0
"""The same for the second ladder: what it looks for shows at large sizes only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What the points say.

    `excess` is how far the growth exponent is above the bound's: the smaller of
    `absolute` (of the time itself) and `relative` (of the ratio to the
    reference). `slope` is the plain exponent of the time; `ratio` is yours over
    the reference's at the largest common size; `longest_s` is your longest time.
    """

    excess: float
    absolute: float
    relative: float | None
    slope: float
    ratio: float | None
    longest_s: float


def weighted_slope(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Return the weighted median of all pairwise slopes; weights are distances."""
    pairs = sorted(
        ((ys[j] - ys[i]) / (xs[j] - xs[i]), xs[j] - xs[i])
        for i in range(len(xs))
        for j in range(i + 1, len(xs))
    )
    half = sum(weight for _, weight in pairs) / 2
    for slope, weight in pairs:
        half -= weight
        if half <= 0:
            return slope
    raise ValueError("a slope needs two points")


def estimate(
    points: Sequence[TimePoint],
    bound: str,
    reference_bound: str,
    factor: float = RANGE,
) -> Estimate | None:
    """Return what the points say about `bound`, None when they are too few.

    Points faster than the slowest by more than `factor` do not count.
    """
    used = _usable(points, factor)
    if len(used) < MIN_POINTS:
        return None
    sizes = [float(point.n) for point in used]
    times = [math.log(point.yours_s) for point in used]
    absolute, slope = _excess(sizes, times, [bound])
    pairs = [point for point in used if point.reference_s is not None]
    relative = ratio = None
    if len(pairs) >= MIN_POINTS:
        ratios = [math.log(p.yours_s / p.reference_s) for p in pairs]  # type: ignore[operator]
        common = [float(point.n) for point in pairs]
        relative, _ = _excess(common, ratios, [bound, reference_bound])
        ratio = math.exp(ratios[-1])
    return Estimate(
        excess=absolute if relative is None else min(absolute, relative),
        absolute=absolute,
        relative=relative,
        slope=slope,
        ratio=ratio,
        longest_s=max(point.yours_s for point in used),
    )


def _usable(points: Sequence[TimePoint], factor: float) -> list[TimePoint]:
    ordered = sorted(
        (point for point in points if point.yours_s > 0), key=lambda point: point.n
    )
    if not ordered:
        return []
    floor = max(point.yours_s for point in ordered) / factor
    kept = [point for point in ordered if point.yours_s >= floor]
    return kept if len(kept) > MIN_POINTS else ordered


def _excess(
    sizes: Sequence[float], logs: Sequence[float], bounds: Sequence[str]
) -> tuple[float, float]:
    """Return the excess over the allowed slope, and the plain slope.

    Allowed is the slope of the first bound, less that of the second if given.
    """
    xs = [_logarithm(size, bounds[0]) for size in sizes]
    steps = min(_TOP_STEPS, len(xs) - 1)
    whole = weighted_slope(xs, logs)
    top = (logs[-1] - logs[-1 - steps]) / (xs[-1] - xs[-1 - steps])

    def allowed(low: float, high: float) -> float:
        slopes = [_slope(bound, low, high) for bound in bounds]
        return slopes[0] - sum(slopes[1:])

    excess = whole - allowed(sizes[0], sizes[-1])
    excess += top - allowed(sizes[-1 - steps], sizes[-1])
    return excess / 2, whole


def _logarithm(size: float, bound: str) -> float:
    """Return what slopes are taken against: for 2^n, the logarithm of that."""
    return size * math.log(2) if bound == EXPONENTIAL else math.log(size)


def _slope(bound: str, low: float, high: float) -> float:
    return 1.0 if bound == EXPONENTIAL else exponent(bound, low, high)
