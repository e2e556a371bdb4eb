"""One swept axis: climb, estimate, decide; measure on only where it is needed."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from judge.bank import Spec
from judge.complexity import decide, ladder
from judge.complexity.bounds import EXPONENTIAL, exponent
from judge.complexity.decide import Decision
from judge.complexity.estimate import Estimate, estimate
from judge.complexity.inputs import Inputs
from judge.complexity.ladder import Climb, Sample, climb
from judge.complexity.space import footprint_bytes
from judge.complexity.timing import Clock
from judge.growth import AxisGrowth, TimePoint
from judge.model import GrowthAxis, Problem
from judge.sandbox.levels import Sandbox

_ALONE_TOP_S = 0.06
_LARGER_TOP_S = 0.4
_SECOND_KILL_S = 4.0
_SHOW_SHARE = 2.0
"""A result may take this many times the reference's to describe, for free."""

_IDLE_S = 0.2
_IDLE_SHARE = 3.0


@dataclass(slots=True)
class Sweep:
    """Measures a submission and the reference along one axis."""

    sandbox: Sandbox
    problem: Problem
    spec: Spec
    axis: GrowthAxis
    source: str
    reference: str
    reference_bound: str
    inputs: Inputs = field(init=False)
    yours: Clock = field(init=False)
    theirs: Clock = field(init=False)
    failed: str = ""

    def __post_init__(self) -> None:
        self.inputs = Inputs(self.problem, self.spec, self.axis)
        warm_up = self.inputs.at(self.axis.low)
        self.yours = Clock(self.sandbox, self.problem, self.source, warm_up)
        self.theirs = Clock(self.sandbox, self.problem, self.reference, warm_up)

    def run(self) -> AxisGrowth:
        """Climb the ladder and decide; climb further only in doubt."""
        linear = self.axis.bound == EXPONENTIAL
        climbed = climb(self._sample, self.axis.low, self.axis.high, linear=linear)
        found = self._estimate(climbed)
        decision = decide.first(found, killed=bool(climbed.killed) and not linear)
        if decision == "footprint":
            assert found is not None
            decision = self._doubtful(climbed, found)
        assert isinstance(decision, Decision)
        if self.failed and decision.kind == "undecided":
            decision = Decision(kind="undecided", why=self.failed)
        return self._finding(climbed, decision)

    def _doubtful(self, climbed: Climb, found: Estimate) -> Decision:
        largest = climbed.sizes()[-1]
        used = footprint_bytes(
            self.sandbox, self.problem, self.source, self.inputs, largest
        )
        decision = decide.with_footprint(found, used)
        if isinstance(decision, Decision):
            return decision
        alone = decision == "alone"
        self._climb_on(climbed, alone=alone)
        grown = used * climbed.sizes()[-1] / largest
        return decide.last(self._estimate(climbed), grown, alone=alone)

    def _climb_on(self, climbed: Climb, *, alone: bool) -> None:
        """Measure at larger sizes, without the reference if it is left behind."""
        n = climbed.sizes()[-1]
        top_s = _ALONE_TOP_S if alone else _LARGER_TOP_S
        high = self.axis.high * (8 if alone else 1)
        added: list[int] = []
        while climbed.yours_s(n) < top_s and len(added) < 6:
            n = min(high, 2 * n)
            if n in climbed.samples or self.inputs.slowest_s > 1.0:
                break
            sample = self._sample(n, False, alone=alone, limit_s=_SECOND_KILL_S)
            if sample.yours_s is None:
                break
            climbed.samples[n] = [sample]
            added.append(n)
        for n in reversed(added):
            again = self._sample(n, True, alone=alone, limit_s=_SECOND_KILL_S)
            climbed.samples[n].append(again)

    def _sample(
        self,
        n: int,
        reference_first: bool,
        *,
        alone: bool = False,
        limit_s: float = ladder.KILL_S,
    ) -> Sample:
        """Time one call of each at size `n`, in turns."""
        prepared = self.inputs.at(n)
        theirs = None
        if reference_first and not alone:
            theirs = self.theirs.time(prepared, limit_s)
        yours = self.yours.time(prepared, limit_s)
        if theirs is None and not alone:
            theirs = self.theirs.time(prepared, limit_s)
        free_s = theirs.show_s * _SHOW_SHARE if theirs is not None else math.inf
        if yours.kind != "value":
            self.failed = f"a call of size {n} ended early: {yours.kind}"
            stopped = yours.kind in ("cpu", "wall")
            return Sample(None if stopped else math.nan, None)
        late_s = max(0.0, yours.show_s - free_s)
        reference_s = theirs.call_s if theirs and theirs.kind == "value" else None
        waited_s = max(0.0, yours.wall_s - yours.call_s * _IDLE_SHARE)
        return Sample(yours.call_s + late_s, reference_s, waited_s)

    def _estimate(self, climbed: Climb) -> Estimate | None:
        return estimate(_points(climbed), self.axis.bound, self.reference_bound)

    def _finding(self, climbed: Climb, decision: Decision) -> AxisGrowth:
        points, found = _points(climbed), self._estimate(climbed)
        slower = None if found is None or found.ratio is None else found.ratio
        too_slow = slower is not None and slower >= decide.TOO_SLOW
        idle_s = climbed.waited_s()
        sizes = climbed.sizes()
        allowed = None
        if len(sizes) > 1:
            allowed = exponent(self.axis.bound, sizes[0], sizes[-1])
        return AxisGrowth(
            axis=self.axis.axis,
            bound=self.axis.bound,
            verdict=decision.kind,
            confidence=decision.confidence,
            points=points,
            exponent=None if found is None else found.slope,
            excess=None if found is None else found.excess,
            interval=None
            if found is None
            else decide.interval(found.excess, big=decision.big),
            allowed=allowed,
            slower=slower if too_slow else None,
            idle_s=idle_s if idle_s > _IDLE_S else None,
            why=decision.why,
        )


def _points(climbed: Climb) -> tuple[TimePoint, ...]:
    return tuple(
        TimePoint(n=n, yours_s=climbed.yours_s(n), reference_s=climbed.reference_s(n))
        for n in climbed.sizes()
    )
