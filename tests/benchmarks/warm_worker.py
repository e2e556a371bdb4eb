"""What one submission costs in a warm sandbox, phase by phase.

    python tests/benchmarks/warm_worker.py [rounds]

Fork and lock a worker, load a trivial source (without and with the policy), make
one call, kill and reap it. Medians and 95th percentiles in milliseconds.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from judge.judging import load_problem
from judge.model import Case, Problem
from judge.sandbox.calls import Prepared, prepare
from judge.sandbox.levels import StrictSandbox
from judge.sandbox.session import Session

SOURCE = "def two_sum(nums, target):\n    return [0, 1]\n"


def _phases(
    sandbox: StrictSandbox,
    problem: Problem,
    prepared: Prepared,
    rounds: int,
    examine: bool,
) -> dict[str, list[float]]:
    """Return milliseconds of every phase of every round."""
    phases: dict[str, list[float]] = {"load": [], "call": [], "reap": [], "all": []}
    for _ in range(rounds):
        session = Session(sandbox, problem, SOURCE, examine)
        steps: list[tuple[str, Callable[[], object]]] = [
            ("load", session.load),
            ("call", lambda session=session: session.run(prepared)),
            ("reap", session.renew),
        ]
        whole = 0.0
        for name, step in steps:
            begun = time.perf_counter()
            step()
            took = 1e3 * (time.perf_counter() - begun)
            phases[name].append(took)
            whole += took
        phases["all"].append(whole)
    return phases


def _report(phases: dict[str, list[float]], rounds: int) -> None:
    for name, times in phases.items():
        late = sorted(times)[int(0.95 * (rounds - 1))]
        print(
            f"{name:8} median {statistics.median(times):6.2f} ms   "
            f"p95 {late:6.2f} ms   (n={rounds})"
        )


def main(rounds: int) -> None:
    """Print the phases over `rounds` submissions."""
    problem = load_problem("two_sum")
    prepared = prepare(Case(([3, 3], 6)), problem)
    begun = time.perf_counter()
    sandbox = StrictSandbox(())
    print(f"template start and self-test {1e3 * (time.perf_counter() - begun):8.1f} ms")
    for examine in (False, True):
        print("with the policy" if examine else "without the policy")
        _report(_phases(sandbox, problem, prepared, rounds, examine), rounds)
    sandbox.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
