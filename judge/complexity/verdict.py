"""What measured growth means for the verdict, in one plain sentence.

Never a class as a fact: a clock cannot tell it. The sentence says how the cost
grew, and what the bound allows.
"""

from __future__ import annotations

import re

from judge.growth import AxisGrowth, Growth, SpaceGrowth
from judge.verdicts import Verdict


def verdict(growth: Growth) -> tuple[Verdict, str]:
    """Return the verdict and why. What is undecided passes."""
    if growth.failure is not None:
        size = f"{growth.failure.axis} = {growth.failure.n}"
        reason = f"on a large input ({size}): {growth.failure.reason}"
        return growth.failure.verdict, reason
    for axis in growth.time:
        if axis.verdict == "exceeds":
            return Verdict.CLE, sentence(axis)
    for axis in growth.time:
        if axis.idle_s is not None:
            fact = f"a call waited {axis.idle_s:.1f} s without computing"
            return Verdict.TLE, f"{fact}; time that is slept counts"
        if axis.slower is not None:
            size = f"{axis.axis} = {axis.points[-1].n}"
            fact = f"took {axis.slower:.0f} times as long as the reference at {size}"
            return Verdict.TLE, f"too slow, whatever the growth: {fact}"
    if growth.space is not None and growth.space.verdict == "exceeds":
        return Verdict.CLE, space_sentence(growth.space)
    return Verdict.AC, ""


def sentence(axis: AxisGrowth) -> str:
    """Return how time grew per doubling, and what the bound allows."""
    if axis.exponent is None or axis.allowed is None:
        return f"time along {axis.axis}: {axis.why}"
    step = "step" if axis.bound == "2^n" else "doubling"
    grew = f"your time grew ×{2**axis.exponent:.1f} per {step} of {axis.axis}"
    return f"{grew}; {big_o(axis.bound, axis.axis)} allows about ×{2**axis.allowed:.1f}"


def space_sentence(space: SpaceGrowth) -> str:
    """Return how memory grew, and what was asked."""
    return f"extra memory: {space.why}; {big_o(space.bound)} is asked"


def big_o(bound: str, size: str = "n") -> str:
    """Return a bound as it is written, in terms of a size."""
    powers = {"^1.5": "^1.5", "^2": "²", "^3": "³"}
    for plain, nice in powers.items():
        bound = bound.replace(plain, nice)
    named = re.sub(r"\bn\b", size, bound)
    return f"O({named})"
