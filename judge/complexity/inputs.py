"""Worst-case inputs: one for each size, kept as data when they are dear to make."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from pathlib import Path

from judge import cache
from judge.bank import Spec
from judge.errors import PackageError
from judge.model import Case, GrowthAxis, Problem
from judge.sandbox.calls import Prepared, prepare, prepared_again
from judge.trial.faults import spec_fault

_DEAR_S = 0.05
"""An input that took longer to make is kept on disk, where it can be sent from."""

_KEPT_BYTES = 1 << 29


@dataclass(slots=True)
class Inputs:
    """The inputs of one swept axis, by size."""

    problem: Problem
    spec: Spec
    axis: GrowthAxis
    made: dict[int, Prepared] = field(default_factory=dict)
    slowest_s: float = 0.0

    def at(self, n: int) -> Prepared:
        """Return the input of size `n`; the same one whenever it is asked for."""
        if n not in self.made:
            kept = self._path(n)
            try:
                self.made[n] = prepared_again(kept.read_bytes(), self.problem)
            except OSError:
                self.made[n] = self._make(n, kept)
        return self.made[n]

    def _make(self, n: int, kept: Path) -> Prepared:
        begun = time.perf_counter()
        rng = random.Random(f"{self.problem.slug}/{self.axis.axis}/{n}")
        with spec_fault(self.problem):
            sizes = {self.axis.axis: n, **self.axis.fixed}
            case = self.spec.worst(rng=rng, **sizes)  # type: ignore[misc]
        if not isinstance(case, Case):
            raise PackageError(
                f"{self.problem.root}/spec.py: worst() gave {type(case).__name__}; "
                "return case(...) or script(...)"
            )
        prepared = prepare(case, self.problem)
        took_s = time.perf_counter() - begun
        self.slowest_s = max(self.slowest_s, took_s)
        if took_s > _DEAR_S and not prepared.proxies:
            cache.keep(kept, prepared.body)
            cache.tidy(kept.parent, _KEPT_BYTES)
        return prepared

    def _path(self, n: int) -> Path:
        fixed = "-".join(f"{name}{size}" for name, size in self.axis.fixed.items())
        name = (
            f"{self.problem.slug}-{self.problem.hash[:16]}-{self.axis.axis}{n}-{fixed}"
        )
        return cache.folder("worst") / name
