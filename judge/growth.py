"""The nouns of measured growth: what a Report says about time and space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from judge.verdicts import Verdict

TIME_BOUNDS = (
    "1",
    "log n",
    "sqrt n",
    "n",
    "n log n",
    "n^1.5",
    "n^2",
    "n^2 log n",
    "n^3",
    "2^n",
)
"""What a problem may ask of time, from mild to steep; n is the swept size."""

SPACE_BOUNDS = ("1", "log n", "n", "n^2")
"""What a problem may ask of extra memory."""

GrowthVerdict = Literal["within", "exceeds", "undecided"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePoint:
    """One size: the least CPU seconds of all passes; None where not measured."""

    n: int
    yours_s: float
    reference_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AxisGrowth:
    """How time grew along one axis, and what that means for the bound.

    `exponent` is the slope of log(time) against log(size); `excess` how far it
    is above what the bound allows, as the reference shows it, and `interval` where
    it would be if measured again, 19 times of 20. `confidence` is 0.5 for a guess
    and 1 for certainty. `slower` is set when the submission is
    far slower than the reference whatever the growth, `idle_s` when a call
    waits instead of computing. `why` explains what the numbers do not.
    """

    axis: str
    bound: str
    verdict: GrowthVerdict
    confidence: float
    points: tuple[TimePoint, ...]
    exponent: float | None = None
    excess: float | None = None
    interval: tuple[float, float] | None = None
    allowed: float | None = None
    slower: float | None = None
    idle_s: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpacePoint:
    """One size: peak of extra bytes in one call, and greatest depth of calls."""

    n: int
    peak_bytes: int
    depth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceGrowth:
    """How extra memory grew, and what that means for the bound."""

    bound: str
    verdict: GrowthVerdict
    points: tuple[SpacePoint, ...]
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineGrowth:
    """The line whose execution count grows fastest, by what per doubling."""

    line: int
    per_doubling: float
    bound: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeFailure:
    """A large input on which the answer was wrong after all, or there was none."""

    axis: str
    n: int
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """All that was measured: one entry per swept axis, and space if it is asked.

    Measuring ends with the first `failure`.
    """

    time: tuple[AxisGrowth, ...]
    space: SpaceGrowth | None = None
    hottest: LineGrowth | None = None
    hints: tuple[str, ...] = ()
    failure: LargeFailure | None = None
