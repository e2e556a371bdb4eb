"""One swept axis: climb, estimate, decide; measure on only where it is needed."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass, field

from judge.bank import Spec
from judge.complexity import decide, ladder
from judge.complexity.answers import Answers
from judge.complexity.bounds import EXPONENTIAL, exponent
from judge.complexity.decide import Decision
from judge.complexity.estimate import LARGE_RANGE, RANGE, Estimate, estimate
from judge.complexity.inputs import Inputs
from judge.complexity.ladder import Climb, Sample, climb
from judge.complexity.space import footprint_bytes
from judge.complexity.timing import Clock
from judge.growth import AxisGrowth, LargeFailure, TimePoint
from judge.model import GrowthAxis, Problem
from judge.sandbox.channel import PRINTED_TOO_MUCH
from judge.sandbox.endings import Timing
from judge.sandbox.levels import Sandbox
from judge.trial.decide import Failure

_ALONE_TOP_S = 0.06
_LARGER_TOP_S = 0.4
_SECOND_KILL_S = 4.0
_SHOW_SHARE = 2.0
"""A result may take this many times the reference's to describe, for free."""

DEEP = 10_000
"""Up to this size every call must come to an end: ordinary recursion is this deep.
Beyond, a limit of the interpreter says nothing about growth, and ends the ladder."""

_HOLD_SHARE = 4.0
"""So may taking the arguments: classes of one's own are slower to fill."""

_IDLE_S = 0.2
_IDLE_SHARE = 3.0
_IDLE_TRIES = 3
"""A call waits if its wall time is above that share of its CPU time by so much,
every time that it is tried: once may be the machine's fault."""


class _Wrong(Exception):
    """Ends a sweep: a call on a large input failed."""

    def __init__(self, n: int, failure: Failure) -> None:
        self.n, self.failure = n, failure


class _Idle(Exception):
    """Ends a sweep: a call waits, however often it is made."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class _OutOfReach(Exception):
    """Ends a ladder: a limit of the interpreter was met at that size."""

    def __init__(self, n: int, why: str) -> None:
        self.n, self.why = n, why


@dataclass(slots=True)
class Sweep:
    """Measures a submission and the reference along one axis.

    `failure` is set when a call on a large input fails; then there is no more.
    """

    sandbox: Sandbox
    problem: Problem
    spec: Spec
    axis: GrowthAxis
    source: str
    reference: str
    reference_bound: str
    failure: LargeFailure | None = None
    inputs: Inputs = field(init=False)
    answers: Answers = field(init=False)
    yours: Clock = field(init=False)
    theirs: Clock = field(init=False)
    high: int = field(init=False)
    limited: str = ""
    idle_s: float | None = None
    shown_s: dict[int, float] = field(default_factory=dict)
    found: Estimate | None = None

    def __post_init__(self) -> None:
        self.inputs = Inputs(self.problem, self.spec, self.axis)
        self.answers = Answers(self.problem, self.spec)
        warm_up = self.inputs.at(self.axis.low)
        self.yours = Clock(self.sandbox, self.problem, self.source, warm_up)
        self.theirs = Clock(self.sandbox, self.problem, self.reference, warm_up)
        self.high = self.axis.high

    def run(self) -> AxisGrowth:
        """Climb the ladder and decide; climb further only in doubt."""
        try:
            climbed = self._climb()
            decision = self._decided(climbed)
        except _Wrong as wrong:
            self.failure = LargeFailure(
                axis=self.axis.axis,
                n=wrong.n,
                verdict=wrong.failure.verdict,
                reason=wrong.failure.reason,
            )
            climbed, decision = Climb(), Decision(kind="undecided", why="it failed")
        except _Idle as idle:
            self.idle_s = idle.seconds
            climbed, decision = Climb(), Decision(kind="undecided", why="it waits")
        if self.limited and decision.kind == "undecided":
            decision = Decision(kind="undecided", why=self.limited)
        return self._finding(climbed, decision)

    def _climb(self) -> Climb:
        """Climb as high as the interpreter's limits let the submission go."""
        linear = self.axis.bound == EXPONENTIAL
        while True:
            try:
                return climb(
                    self._sample,
                    self.axis.low,
                    self.high,
                    linear=linear,
                    enough=self._is_enough,
                )
            except _OutOfReach as reached:
                self.limited, self.high = reached.why, reached.n // 2
                if self.high < 4 * self.axis.low:
                    return Climb()

    def _is_enough(self, climbed: Climb, passes: int) -> bool:
        return decide.is_enough(self._estimate(climbed), passes)

    def _decided(self, climbed: Climb) -> Decision:
        linear = self.axis.bound == EXPONENTIAL
        self.found = self._estimate(climbed)
        killed = bool(climbed.killed) and not linear
        decision = decide.first(self.found, killed=killed)
        if decision == "footprint":
            assert self.found is not None
            decision = self._doubtful(climbed, self.found)
        assert isinstance(decision, Decision)
        return decision

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
        top = climbed.sizes()[-1]
        grown = used * top / largest
        if alone:  # without the reference, the input's own memory shows as well
            grown = max(grown, float(len(self.inputs.at(top).body)))
        self.found = self._estimate(climbed, LARGE_RANGE)
        return decide.last(self.found, grown, alone=alone)

    def _climb_on(self, climbed: Climb, *, alone: bool) -> None:
        """Measure at larger sizes, without the reference if it is left behind."""
        n = climbed.sizes()[-1]
        top_s = _ALONE_TOP_S if alone else _LARGER_TOP_S
        high = self.high * (8 if alone and not self.limited else 1)
        added: list[int] = []
        while climbed.yours_s(n) < top_s and len(added) < 6:
            n = min(high, 2 * n)
            if n in climbed.samples or self.inputs.slowest_s > 1.0:
                break
            if climbed.spent_s() > 2 * ladder.LONG_S:
                break
            try:
                sample = self._sample(n, True, alone=alone, limit_s=_SECOND_KILL_S)
            except _OutOfReach:
                break
            if sample.yours_s is None:
                break
            climbed.samples[n] = [sample]
            added.append(n)
        for n in reversed(added):
            again = self._sample(n, False, alone=alone, limit_s=_SECOND_KILL_S)
            climbed.samples[n].append(again)

    def _sample(
        self,
        n: int,
        reference_first: bool,
        *,
        alone: bool = False,
        limit_s: float = ladder.KILL_S,
    ) -> Sample:
        """Time one call of each at size `n`; see that it does not wait."""
        idle_s = math.inf
        for _ in range(_IDLE_TRIES):
            sample, waited_s = self._pair(n, reference_first, alone, limit_s)
            idle_s = min(idle_s, waited_s)
            if waited_s <= _IDLE_S:
                return sample
        raise _Idle(idle_s)

    def _pair(
        self, n: int, reference_first: bool, alone: bool, limit_s: float
    ) -> tuple[Sample, float]:
        """Time both, check the answer, and return how long yours waited as well."""
        prepared = self.inputs.at(n)
        asked, theirs = not (alone and self.answers.knows(n)), None
        if asked and reference_first:
            theirs = self._reference(n, limit_s)
        yours = self.yours.time(prepared, limit_s, self.answers.most_bytes(n))
        if yours.kind not in ("cpu", "wall"):
            self._check(n, yours)  # now: a callable counts the next one's calls anew
        if asked and theirs is None:
            theirs = self._reference(n, limit_s)
        waited_s = yours.wall_s - yours.call_s * _IDLE_SHARE
        if yours.kind in ("cpu", "wall"):
            return Sample(None, None), waited_s
        free_s = theirs.show_s * _SHOW_SHARE if theirs is not None else math.inf
        late_s = max(0.0, yours.show_s - free_s)
        if theirs is not None:  # what is done before the call is not free either
            late_s += max(0.0, yours.hold_s - theirs.hold_s * _HOLD_SHARE)
        timed = not alone and theirs is not None and theirs.kind == "value"
        theirs_s = theirs.call_s if theirs is not None and timed else None
        return Sample(yours.call_s + late_s, theirs_s), waited_s

    def _reference(self, n: int, limit_s: float) -> Timing:
        """Time the reference; only its first answer to an input is looked at."""
        prepared = self.inputs.at(n)
        if n in self.shown_s:
            again = self.theirs.time(prepared, limit_s, most_bytes=0)
            return dataclasses.replace(again, show_s=self.shown_s[n])
        theirs = self.theirs.time(prepared, limit_s)
        self.answers.learn(n, theirs)
        if theirs.answer is not None:
            self.shown_s[n] = theirs.show_s
        return theirs

    def _check(self, n: int, yours: Timing) -> None:
        """Raise what ends the ladder, or the sweep, if a call failed."""
        failure = self.answers.failure(n, self.inputs.at(n), yours)
        if failure is None:
            return
        limit = (
            yours.kind in ("died", "memory")
            or (yours.kind == "output" and yours.message == PRINTED_TOO_MUCH)
            or (yours.kind == "raised" and yours.message.startswith("RecursionError"))
        )
        if limit and n > DEEP:
            size = f"{self.axis.axis} = {n}"
            raise _OutOfReach(n, f"a call at {size} met a limit: {failure.reason}")
        raise _Wrong(n, failure)

    def _estimate(self, climbed: Climb, factor: float = RANGE) -> Estimate | None:
        bounds = self.axis.bound, self.reference_bound
        return estimate(_points(climbed), *bounds, factor)

    def _finding(self, climbed: Climb, decision: Decision) -> AxisGrowth:
        points, found = _points(climbed), self.found
        slower = None if found is None or found.ratio is None else found.ratio
        too_slow = slower is not None and slower >= decide.TOO_SLOW
        sizes = climbed.sizes()
        allowed = None
        if self.axis.bound == EXPONENTIAL:
            allowed = 1.0
        elif len(sizes) > 1:
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
            idle_s=self.idle_s,
            why=decision.why,
        )


def _points(climbed: Climb) -> tuple[TimePoint, ...]:
    return tuple(
        TimePoint(n=n, yours_s=climbed.yours_s(n), reference_s=climbed.reference_s(n))
        for n in climbed.sizes()
    )
