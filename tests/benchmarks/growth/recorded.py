"""What one check measured, as one line of JSON, and its decision made once more.

    group       within, log gap, apart or beyond: how the program is scored
    points      [size, microseconds, microseconds of the reference or null]
    first       how many of the points belong to the first ladder
    killed      whether a call of the first ladder was stopped
    footprint   bytes that a call at the top of the first ladder uses, if measured
    input       bytes of the largest input on the wire, if the footprint is measured
    idle        seconds that a call waited without computing, if it did
    failure     the code of a call that failed on a large input, if one did
    verdict     within, exceeds or undecided
    code        what the judge says: AC, CLE, TLE, or that of the failure

`replay` gives the recorded points to `judge.complexity.estimate` and `decide`,
so that a change of the rule can be tried on thousands of checks in a second.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from judge.complexity import decide
from judge.complexity.bounds import EXPONENTIAL
from judge.complexity.decide import Decision
from judge.complexity.estimate import LARGE_RANGE, Estimate, estimate
from judge.growth import TimePoint

Trace = dict[str, Any]


def rounded(points: Iterable[TimePoint]) -> list[list[Any]]:
    """Return points as lists, times in microseconds of four digits."""
    return [
        [point.n, _micro(point.yours_s), _micro(point.reference_s)]
        for point in points
        if point.yours_s == point.yours_s  # nan: the call raised
    ]


def _micro(seconds: float | None) -> float | None:
    if seconds is None:
        return None
    number = float(f"{1e6 * seconds:.4g}")
    return int(number) if number.is_integer() else number


def read(path: Path) -> Iterator[Trace]:
    """Yield the traces of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def line(trace: Trace) -> str:
    """Return a trace as one short line."""
    return json.dumps(trace, separators=(",", ":")) + "\n"


def replay(trace: Trace) -> tuple[str, str]:
    """Return the verdict and the code that the rule gives the recorded points."""
    if trace["failure"] is not None:
        return "undecided", trace["failure"]
    points = [
        TimePoint(n=n, yours_s=yours / 1e6, reference_s=_seconds(theirs))
        for n, yours, theirs in trace["points"]
    ]
    decision, found = decided(points, trace)
    if decision.kind == "exceeds":
        return decision.kind, "CLE"
    ratio = None if found is None else found.ratio
    too_slow = ratio is not None and ratio >= decide.TOO_SLOW
    late = too_slow or trace["idle"] is not None
    return decision.kind, "TLE" if late else "AC"


def decided(points: list[TimePoint], trace: Trace) -> tuple[Decision, Estimate | None]:
    """Return what `judge.complexity.axis.Sweep` concludes from these points."""
    bound = trace["bound"]
    killed = trace["killed"] and bound != EXPONENTIAL
    early = points[: trace["first"]]
    found = estimate(early, bound, bound)
    decision = decide.first(found, killed=killed)
    used = trace["footprint"]
    if decision == "footprint":
        if found is None or used is None:
            return Decision(kind="undecided", why="the trace has no footprint"), found
        decision = decide.with_footprint(found, used)
    if isinstance(decision, Decision):
        return decision, found
    used *= points[-1].n / early[-1].n
    alone = decision == "alone"
    if alone:
        used = max(used, trace["input"])
    found = estimate(points, bound, bound, LARGE_RANGE)
    return decide.last(found, used, alone=alone), found


def _seconds(micro: float | None) -> float | None:
    return None if micro is None else micro / 1e6
