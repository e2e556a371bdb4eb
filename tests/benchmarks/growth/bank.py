"""Judge the growth of every solution in the bank again and again, under load.

    python tests/benchmarks/growth/bank.py [SLUG ...] [--runs 20] [--quiet]

References must be accepted every time, and what is declared CLE caught every
time. Prints a line for each solution; exits with 1 if one was told otherwise.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections import Counter

import busy

from judge.bank import open_bank, solutions
from judge.judging import Options, judge, open_for
from judge.model import Problem, Submission
from judge.verdicts import Verdict

GROWTH_DECIDES = (Verdict.AC, Verdict.CLE)


def measured(problem: Problem, runs: int) -> bool:
    """Print how each solution was told; return whether all were told rightly."""
    right = True
    with open_for(problem) as sandbox:
        for solution in solutions(problem):
            if solution.expect not in GROWTH_DECIDES:
                continue
            submission = Submission(
                source=solution.path.read_bytes(), path=solution.path
            )
            told: Counter[str] = Counter()
            begun = time.perf_counter()
            for _ in range(runs):
                report = judge(
                    problem, submission, Options(examples_only=True), sandbox
                )
                told[report.verdict.value] += 1
            each_s = (time.perf_counter() - begun) / runs
            good = told == {solution.expect.value: runs}
            right = right and good
            print(
                f"{'' if good else 'WRONG':6}{problem.slug + '/' + solution.name:50} "
                f"{solution.expect.value} {dict(told)} {each_s:.1f} s",
                flush=True,
            )
    return right


def main() -> int:
    """Measure the problems that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("slugs", nargs="*", metavar="SLUG")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--quiet", action="store_true", help="without any load")
    asked = parser.parse_args()
    bank = open_bank()
    with contextlib.nullcontext() if asked.quiet else busy.two_processes():
        done = [
            measured(problem, asked.runs)
            for problem in map(bank.load, asked.slugs or bank.slugs())
            if problem.growth.time
        ]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
