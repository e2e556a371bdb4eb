"""Choose the sizes to measure: a geometric ladder, found while climbing it.

It begins where a call takes long enough to be timed, doubles until the call or
the reference takes long enough to trust, and never takes a step that would take
far too long. Then every size is measured again, and again from the other end,
and the least time of each counts: noise only ever adds.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass, field

LOWEST_S = 4e-4
"""Calls shorter than this drown in what measuring costs."""

TOP_S = 0.03
"""A ladder goes on until the submission takes this long …"""

TOP_REFERENCE_S = 0.036
"""… or the reference this long."""

STEP_LIMIT_S = 0.12
"""A step that is predicted to take longer is not taken."""

KILL_S = 1.2
"""A call is stopped after this much CPU time."""

LONG_S = 3.0
"""No further pass is made when the calls so far have taken this long."""

MIN_SIZES = 6
PASSES = 5
_PROBE_STEP = 4
_SPUN = 4.0
"""A floor that the time has to leave before a ladder may end; see `climb`."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds of one call of each; None: it did not finish, or was not asked."""

    yours_s: float | None
    reference_s: float | None


Measure = Callable[[int, bool], Sample]
"""Measure at a size; the flag says to measure the reference first.

At a new size it is first: an answer may not be far longer than the reference's.
"""


@dataclass(slots=True)
class Climb:
    """What was measured: the samples by size, and the sizes that were too much."""

    samples: dict[int, list[Sample]] = field(default_factory=dict)
    killed: list[int] = field(default_factory=list)

    def yours_s(self, n: int) -> float:
        """Return the least time at a size."""
        return min(s.yours_s for s in self.samples[n] if s.yours_s is not None)

    def reference_s(self, n: int) -> float | None:
        """Return the reference's least time at a size, None if it has none."""
        times = [s.reference_s for s in self.samples[n] if s.reference_s is not None]
        return min(times) if times else None

    def spent_s(self) -> float:
        """Return how long all calls took together."""
        samples = itertools.chain.from_iterable(self.samples.values())
        return sum((s.yours_s or 0) + (s.reference_s or 0) for s in samples)

    def sizes(self) -> list[int]:
        """Return the sizes that were measured, ascending."""
        return sorted(self.samples)


def climb(
    measure: Measure,
    low: int,
    high: int,
    *,
    linear: bool = False,
    enough: Callable[[Climb, int], bool] = lambda found, passes: False,
) -> Climb:
    """Measure a submission and its reference up the ladder.

    `linear` takes steps of one, for bounds that double with each. A submission
    that burns time on small sizes to look flat has a high floor: the ladder goes
    on until the time has left the floor behind, or the reference is at its top.
    Passes are left out when what was found in the ones before is `enough`.
    """
    found = Climb()
    start = _probe(measure, found, low, high, linear=linear)
    n: int | None = start
    floor = math.inf
    while n is not None:
        sample = measure(n, True)
        if sample.yours_s is None:
            found.killed.append(n)
            n = _below(found, n)
            continue
        found.samples.setdefault(n, []).append(sample)
        floor = min(floor, sample.yours_s)
        goal = max(TOP_S, _SPUN * floor)
        n = _next(found, n, sample, goal, high, linear=linear)
        if n in found.samples:
            n = None
    _fill(measure, found, low)
    for turn in range(1, PASSES):
        if turn > 1 and (found.spent_s() > LONG_S or enough(found, turn)):
            break
        for n in sorted(found.samples, reverse=turn % 2 == 1):
            found.samples[n].append(measure(n, turn % 2 == 0))
    return found


def _probe(measure: Measure, found: Climb, low: int, high: int, *, linear: bool) -> int:
    """Return the first size whose call is long enough, or the largest."""
    n, before = low, low
    while True:
        sample = measure(n, True)
        if sample.yours_s is None:
            found.killed.append(n)
            return max(1, (before + n) // 2) if n > low else max(1, low // 2)
        if n >= high:
            return max(low, high // 32)
        if sample.yours_s >= LOWEST_S:
            far = sample.yours_s > 8 * LOWEST_S and n > low
            return max(before + 1, n // 2) if far else n
        before, n = n, min(high, n + 1 if linear else n * _PROBE_STEP)


def _below(found: Climb, killed: int) -> int | None:
    """Return a size under one that was killed, None when there is enough below."""
    ok = max((n for n in found.samples if n < killed), default=max(1, killed // 4))
    middle = int(math.sqrt(ok * killed))
    enough = len(found.samples) >= 4 and 2.2 * ok >= killed
    tried = len(found.killed) > 4 or middle in found.samples or middle >= killed
    return None if enough or tried or middle < 1 else middle


def _next(
    found: Climb, n: int, sample: Sample, goal_s: float, high: int, *, linear: bool
) -> int | None:
    """Return the next size up, None at the top."""
    assert sample.yours_s is not None
    reference_s = sample.reference_s or 0.0
    if sample.yours_s >= goal_s or reference_s >= TOP_REFERENCE_S or n >= high:
        return None
    sizes = found.sizes()
    growth = 2.0
    if len(sizes) > 1:
        growth = sample.yours_s / max(found.yours_s(sizes[-2]), 1e-9)
    if sample.yours_s * growth > max(STEP_LIMIT_S, 2 * goal_s):
        return None
    following = n + 1 if linear else 2 * n
    if following > high:
        return high if 1.4 * n < high else None
    if any(following >= killed for killed in found.killed):
        return None
    return following


def _fill(measure: Measure, found: Climb, low: int) -> None:
    """Add sizes in the widest gaps, or below, until there are enough."""
    for _ in range(2 * MIN_SIZES):
        sizes = found.sizes()
        if len(sizes) >= MIN_SIZES or not sizes:
            return
        gaps = [(b / a, a, b) for a, b in itertools.pairwise(sizes) if b - a > 1]
        widest = max(gaps, default=(0.0, 0, 0))
        if widest[0] > 1.3:
            n = round(math.sqrt(widest[1] * widest[2]))
        else:
            n = max(2, int(sizes[0] / 1.5))
        if n in found.samples or n < min(low, 2):
            return
        sample = measure(n, True)
        if sample.yours_s is None:
            return
        found.samples[n] = [sample]
