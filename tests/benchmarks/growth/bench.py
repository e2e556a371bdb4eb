"""Measure the growth of every labelled function as the judge does, and score it.

    python tests/benchmarks/growth/bench.py [--runs 5] [--loaded] [--only WORD]
                                            [--jobs 1] [--traces FILE]

README.md, beside this file, says what the table means.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import busy
import recorded
from labelled import Labelled, labelled, reference
from scores import Checked, table

from judge.bank import Spec
from judge.complexity import axis as axis_module
from judge.complexity.axis import Sweep
from judge.complexity.estimate import RANGE, Estimate
from judge.complexity.ladder import Climb
from judge.complexity.verdict import verdict
from judge.growth import AxisGrowth, Growth
from judge.sandbox.levels import Sandbox, open_sandbox


class Recorded(Sweep):
    """A sweep that also keeps what its decision was made from."""

    first = 0
    killed = False
    footprint: float | None = None

    def _estimate(self, climbed: Climb, factor: float = RANGE) -> Estimate | None:
        if not self.first:
            sizes = [n for n in climbed.sizes() if climbed.yours_s(n) > 0]
            self.first, self.killed = len(sizes), bool(climbed.killed)
        return super()._estimate(climbed, factor)

    def run(self) -> AxisGrowth:
        measured = axis_module.footprint_bytes

        def footprint_bytes(*asked: object) -> float:
            self.footprint = measured(*asked)  # type: ignore[arg-type]
            return self.footprint

        axis_module.footprint_bytes = footprint_bytes
        try:
            return super().run()
        finally:
            axis_module.footprint_bytes = measured


@functools.cache
def sandbox(imports: tuple[str, ...]) -> Sandbox:
    """Return the strict sandbox of this process that has these imports."""
    return open_sandbox("strict", imports)


def check(program: Labelled, loaded: bool) -> Checked:
    """Measure one program along one axis, as `judge.complexity.run.measure` does."""
    family = program.family
    problem = family.problem()
    place = sandbox(problem.policy.imports)
    begun = time.perf_counter()
    sweep = Recorded(
        sandbox=place,
        problem=problem,
        spec=Spec({"worst": family.worst}),
        axis=program.axis,
        source=program.source,
        reference=reference(family),
        reference_bound=program.axis.bound,
    )
    code, found = "JE", None
    try:
        found = sweep.run()
        code = str(verdict(Growth(time=(found,), failure=sweep.failure))[0])
    except Exception as error:  # a crash of the judge is a result, too
        print(f"{program.title}: {error!r}", file=sys.stderr)
    failure = None if sweep.failure is None else str(sweep.failure.verdict)
    took_s = time.perf_counter() - begun
    trace = {
        "family": family.name,
        "name": program.name,
        "axis": program.axis.axis,
        "label": program.label,
        "bound": program.axis.bound,
        "group": program.group,
        "load": "loaded" if loaded else "quiet",
        "points": recorded.rounded(found.points if found else ()),
        "first": sweep.first,
        "killed": sweep.killed,
        "footprint": None if sweep.footprint is None else round(sweep.footprint),
        "input": _input_bytes(sweep, found),
        "idle": found and found.idle_s and round(found.idle_s, 2),
        "failure": failure if found else code,
        "verdict": found.verdict if found else "undecided",
        "code": code,
    }
    return Checked(program.title, program.trap, took_s, trace)


def _input_bytes(sweep: Recorded, found: AxisGrowth | None) -> int | None:
    """Return how long the largest input is, if the decision may have asked."""
    if sweep.footprint is None or found is None or not found.points:
        return None
    return len(sweep.inputs.at(found.points[-1].n).body)


def measured(programs: list[Labelled], loaded: bool, jobs: int) -> Iterator[Checked]:
    """Yield each program's check; with several jobs, each has sandboxes of its own."""
    if jobs == 1:
        yield from (check(program, loaded) for program in programs)
        return
    titles = [(program.family.name, program.title) for program in programs]
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        yield from pool.map(functools.partial(_check_title, loaded), titles)


def _check_title(loaded: bool, title: tuple[str, str]) -> Checked:
    """Measure a program by its title: a family cannot be sent to a process."""
    return check(next(p for p in labelled(title[1]) if p.title == title[1]), loaded)


def main() -> None:
    """Measure all runs, tell the wrong ones as they come, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--loaded", action="store_true")
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--traces", type=Path, metavar="FILE")
    asked = parser.parse_args()
    programs = list(labelled(asked.only))
    done: list[Checked] = []
    with contextlib.ExitStack() as stack:
        # Inputs that are dear to make are kept for the runs, and not longer.
        cache = stack.enter_context(tempfile.TemporaryDirectory())
        os.environ["XDG_CACHE_HOME"] = cache
        if asked.loaded:
            stack.enter_context(busy.two_processes())
        for run in range(asked.runs):
            for checked in measured(programs, asked.loaded, asked.jobs):
                done.append(checked)
                if asked.traces is not None:
                    with asked.traces.open("a", encoding="utf-8") as file:
                        file.write(recorded.line({**checked.trace, "run": run}))
                print(f"{run + 1}/{asked.runs} {checked}", file=sys.stderr, flush=True)
    print(table(done))


if __name__ == "__main__":
    sys.setrecursionlimit(100_000)
    main()
