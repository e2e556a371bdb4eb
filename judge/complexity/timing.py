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
"""A virtual machine's kernel takes stolen time off the clock, and if it comes to
know of it late, off a call that nothing was stolen from: then a call took 0 s."""

MEMORY_MB = 2048
OUTPUT_KB = 256 * 1024
"""Inputs of a million items need more than a case of the trial is allowed."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Times calls of one source on a problem."""

    sandbox: Sandbox
    problem: Problem
    source: str
    warm_up: Prepared

    def time(
        self,
        prepared: Prepared,
        limit_s: float,
        result_bytes: int | None = None,
        *,
        show: bool = True,
    ) -> Timing:
        """Return how one call went, stopped after `limit_s` of CPU time.

        A result of more than `result_bytes` is refused, if that is given; with
        `show` false, there is no answer.
        """
        for _ in range(_TRIES):
            timing = self._once(prepared, limit_s, result_bytes, show)
            if timing.kind != "value" or timing.call_s > 0:
                return timing
        raise InternalError("the CPU clock stands still")

    def _once(
        self, prepared: Prepared, limit_s: float, result_bytes: int | None, show: bool
    ) -> Timing:
        with Session(self.sandbox, roomy(self.problem), self.source, False) as session:
            loaded = session.load()
            if loaded.status != "ready":
                kind = "raised" if loaded.outcome is None else loaded.outcome.kind
                return Timing(kind=kind, call_s=0.0, wall_s=0.0)
            warm = session.timed(self.warm_up, limit_s)
            if warm.kind != "value":
                return warm
            return session.timed(prepared, limit_s, result_bytes, show=show)


def roomy(problem: Problem) -> Problem:
    """Return the problem with the limits that large inputs need."""
    limits = dataclasses.replace(
        problem.limits, memory_mb=MEMORY_MB, output_kb=OUTPUT_KB
    )
    return dataclasses.replace(problem, limits=limits)
