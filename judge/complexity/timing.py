"""Time one call, in a worker of its own that has run nothing before it.

A fresh worker has fresh globals, so nothing remembered pays off; a tiny call
first touches the pages that a fork copies on first use, which would be billed
to the call otherwise. The clock is read by the driver: at "go" and at "gone".
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from judge.errors import InternalError
from judge.model import Problem
from judge.sandbox.calls import Prepared
from judge.sandbox.endings import Timing
from judge.sandbox.levels import Sandbox
from judge.sandbox.session import Session

_TRIES = 5
"""Now and then, on a virtual machine, the clock does not move during a call."""

MEMORY_MB = 2048
MOST_BYTES = 256 << 20
"""Inputs of a million items need more than a case of the trial is allowed."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Times calls of one source on a problem."""

    sandbox: Sandbox
    problem: Problem
    source: str
    warm_up: Prepared

    def time(
        self, prepared: Prepared, limit_s: float, most_bytes: int = MOST_BYTES
    ) -> Timing:
        """Return how one call went, stopped after `limit_s` of CPU time.

        `most_bytes` is how long its answer may be; 0 asks for none.
        """
        for _ in range(_TRIES):
            timing = self._once(prepared, limit_s, most_bytes)
            if timing.kind != "value" or timing.call_s > 0:
                return timing
        raise InternalError("the CPU clock stands still")

    def _once(self, prepared: Prepared, limit_s: float, most_bytes: int) -> Timing:
        usual_bytes = self.problem.limits.output_bytes
        with Session(self.sandbox, roomy(self.problem), self.source, False) as session:
            loaded = session.load()
            if loaded.status != "ready":
                kind = "raised" if loaded.outcome is None else loaded.outcome.kind
                return Timing(kind=kind, call_s=0.0, wall_s=0.0)
            warm = session.timed(self.warm_up, limit_s, usual_bytes)
            if warm.kind != "value":
                return warm
            return session.timed(prepared, limit_s, most_bytes)


def roomy(problem: Problem) -> Problem:
    """Return the problem with the limits that large inputs need."""
    limits = dataclasses.replace(
        problem.limits, memory_mb=MEMORY_MB, output_kb=MOST_BYTES >> 10
    )
    return dataclasses.replace(problem, limits=limits)
