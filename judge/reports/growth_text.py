"""Growth in words and as rows of a table, the same in every format for people."""

from __future__ import annotations

import math
from collections.abc import Iterator

from judge.complexity.verdict import big_o, space_sentence
from judge.growth import AxisGrowth, SpaceGrowth

HEADINGS = ("n", "yours", "× per doubling", "reference", "yours/ref")


def rows(axis: AxisGrowth) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield one row a size, below `HEADINGS`; what was not measured is empty."""
    before = None
    for point in axis.points:
        per_doubling = reference = ratio = ""
        if before is not None and before.yours_s > 0:
            steps = math.log2(point.n / before.n)
            per_doubling = f"{(point.yours_s / before.yours_s) ** (1 / steps):.2f}"
        if point.reference_s:
            reference = f"{1e3 * point.reference_s:.2f} ms"
            ratio = f"{point.yours_s / point.reference_s:.1f}"
        yours = f"{1e3 * point.yours_s:.2f} ms"
        yield str(point.n), yours, per_doubling, reference, ratio
        before = point


def headline(axis: AxisGrowth) -> str:
    """Return the axis, what was found, and how sure that is."""
    words = {"within": "within", "exceeds": "exceeds", "undecided": "cannot be told"}
    sure = f", confidence {axis.confidence:.3f}" if axis.verdict != "undecided" else ""
    bound = big_o(axis.bound, axis.axis)
    return f"growth along {axis.axis}: {words[axis.verdict]} {bound}{sure}"


def memory(space: SpaceGrowth) -> str:
    """Return how extra memory grew, with the peak at the largest size."""
    words = {
        "within": f"extra memory within {big_o(space.bound)}",
        "exceeds": space_sentence(space),
        "undecided": f"extra memory cannot be told: {space.why}",
    }
    told = words[space.verdict]
    if not space.points:
        return told
    peak = space.points[-1]
    return f"{told} ({peak.peak_bytes} bytes at n = {peak.n})"
