"""From an estimate to a decision. Pure functions; all thresholds in one table.

The numbers come from 354 labelled functions measured quiet and under load
(docs/growth.md). Correct code with a small memory footprint never showed an
excess above 0.10; with more than about the size of a cache it reached 0.32,
because the reference touches memory in another order.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from judge.complexity.estimate import Estimate

Kind = Literal["within", "exceeds", "undecided"]
Next = Literal["footprint", "alone", "larger"]


@dataclass(frozen=True, slots=True)
class Band:
    """Below `low` is within, from `high` on exceeds, between is undecided."""

    low: float
    high: float


SMALL = Band(0.12, 0.25)
BIG = Band(0.25, 0.45)
SMALL_ALONE = Band(0.15, 0.35)
BIG_ALONE = Band(0.50, 0.80)

BIG_FOOTPRINT_BYTES = 1_000_000
"""About what a core's cache holds: beyond, memory order shows in the time."""

FASTER = 0.6
"""Time over reference below which a submission is measured on without it."""

COSTLY = 8.0
"""Time over reference above which a flat curve is looked at again, at larger
sizes: what is dear and grows as it may can hide what is cheap and grows faster."""

FLAT = 0.08
"""An excess up to this is clear, although noise may have made it larger."""

STEEP = 0.7
"""An excess from this on is clear, although noise may have made it larger."""

USUAL_PASSES = 3
QUICK_S = 3e-4
"""What takes less than this at the greatest size cannot be timed well …"""

QUICK_RATIO = 2.0
"""… and is within if it takes no more than this times the reference."""

KILLED_EXCESS = 0.3
TOO_SLOW = 100.0
"""Times the reference, at its largest size: too slow whatever the growth."""

_SPREAD = {False: 0.05, True: 0.11}
"""Standard deviation of the excess of correct code: small, big footprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was concluded, how sure that is (0.5 to 1), and why in words.

    `big` says whether the memory footprint was counted as big.
    """

    kind: Kind
    confidence: float = 0.5
    why: str = ""
    big: bool = False


def confidence(excess: float, band: Band, *, big: bool) -> float:
    """Return how likely correct code would not be on this side of the band."""
    distance = abs(excess - (band.low + band.high) / 2)
    return 0.5 * (1 + math.erf(distance / _SPREAD[big] / math.sqrt(2)))


def interval(excess: float, *, big: bool) -> tuple[float, float]:
    """Return the range of an excess that is measured again, 19 times of 20."""
    return excess - 2 * _SPREAD[big], excess + 2 * _SPREAD[big]


def first(found: Estimate | None, *, killed: bool) -> Decision | Next:
    """Decide on the first ladder, or say what to measure next."""
    if killed and (found is None or found.excess >= KILLED_EXCESS):
        return Decision(
            kind="exceeds", confidence=0.999, why="a larger size did not finish"
        )
    if found is None:
        return Decision(kind="undecided", why="too few sizes could be measured")
    excess, ratio = found.excess, found.ratio
    if excess <= SMALL.low and not _is_costly(ratio):
        return _decided("within", excess, SMALL, big=False)
    if found.longest_s < QUICK_S and ratio is not None and ratio <= QUICK_RATIO:
        return Decision(kind="within", confidence=0.9, why="too quick to measure")
    if excess >= BIG.high and (ratio is None or ratio > FASTER):
        return _decided("exceeds", excess, BIG, big=True)
    return "footprint"


def is_enough(found: Estimate | None, passes: int) -> bool:
    """Return whether another pass up the ladder could not matter.

    Two passes are enough for a curve that is clearly flat or clearly steep, three
    unless it is in doubt.
    """
    if found is None:
        return True  # there are too few sizes, however often they are measured
    if found.excess >= STEEP:
        return True
    if passes < USUAL_PASSES:
        return found.excess <= FLAT and not _is_costly(found.ratio)
    return found.excess <= SMALL.low


def with_footprint(found: Estimate, footprint_bytes: float) -> Decision | Next:
    """Decide knowing the memory footprint at the largest size."""
    if found.ratio is not None and found.ratio <= FASTER:
        return "alone"
    big = footprint_bytes >= BIG_FOOTPRINT_BYTES
    band = BIG if big else SMALL
    if found.excess >= band.high:
        return _decided("exceeds", found.excess, band, big=big)
    if found.excess <= band.low and not _is_costly(found.ratio):
        return _decided("within", found.excess, band, big=big)
    return "larger"


def last(found: Estimate | None, footprint_bytes: float, *, alone: bool) -> Decision:
    """Decide on the second ladder, at larger sizes; there is no third."""
    big = footprint_bytes >= BIG_FOOTPRINT_BYTES
    if alone:
        band = BIG_ALONE if big else SMALL_ALONE
        if found is None or found.absolute <= band.low:
            return Decision(
                kind="within", confidence=0.95, why="faster than the reference"
            )
        excess = found.absolute
    else:
        band = BIG if big else SMALL
        if found is None:
            return Decision(kind="undecided", why="too few sizes could be measured")
        excess = found.excess
    if excess >= band.high:
        return _decided("exceeds", excess, band, big=big)
    if excess <= band.low:
        return _decided("within", excess, band, big=big)
    return Decision(kind="undecided", why="the growth is between the bands")


def _is_costly(ratio: float | None) -> bool:
    return ratio is not None and ratio > COSTLY


def _decided(kind: Kind, excess: float, band: Band, *, big: bool) -> Decision:
    sure = confidence(excess, band, big=big)
    return Decision(kind=kind, confidence=sure, big=big)
