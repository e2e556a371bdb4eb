"""The shares of labels among drawn cases: are the corners really drawn?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from judge.bank import load_spec
from judge.model import Problem
from judge.sandbox.calls import recover
from judge.trial.faults import spec_fault
from judge.trial.run import DEFAULT_CASES, drawn_cases


def shares(problem: Problem, seeds: Sequence[int]) -> dict[str, float]:
    """Return the share of drawn cases that have each label, all seeds together."""
    spec = load_spec(problem)
    counts: Counter[str] = Counter()
    total = 0
    if spec.labels is None:
        return {}
    for seed in seeds:
        for drawn in drawn_cases(problem, seed, DEFAULT_CASES):
            args = recover(drawn.prepared, problem.signature).args
            with spec_fault(problem):
                counts.update(set(spec.labels(args)))
            total += 1
    return {label: counts[label] / total for label in sorted(counts)}


def check(problem: Problem, found: dict[str, float]) -> list[str]:
    """Return a finding for every label that is drawn less often than required."""
    return [
        f"{problem.root / 'problem.yaml'}: health: {label}: {found.get(label, 0):.3f} "
        f"of the cases, {least:g} required; draw it more often, or ask for less"
        for label, least in problem.health.items()
        if found.get(label, 0.0) < least
    ]
