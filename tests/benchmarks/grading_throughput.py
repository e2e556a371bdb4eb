"""Submissions a second: graded in the sandbox, and by a plain loop without one.

    python tests/benchmarks/grading_throughput.py [--count 200] [--jobs 2]

The plain loop does what the harness of HumanEval does: for each sample a process,
a manager to tell the result, and a handful of asserts in the sample's own
interpreter; two threads keep two processes busy. The judge runs 300 drawn cases for
each and compares outside. Both are measured in turns, so that noise hits both; the
ratio counts. With --flat it grades more and more, and tells seconds and memory each.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import statistics
import time
from concurrent.futures import ThreadPoolExecutor

from judge.grading.entries import Entry
from judge.grading.grader import Grader
from judge.grading.results import temporary
from judge.grading.tasks import Settings
from judge.judging import load_problem

SOURCE = (load_problem("two_sum").solutions_root / "hash_map.py").read_text("utf-8")
ASSERTS = """
assert sorted(two_sum([2, 7, 11, 15], 9)) == [0, 1]
assert sorted(two_sum([3, 2, 4], 6)) == [1, 2]
assert sorted(two_sum([3, 3], 6)) == [0, 1]
assert sorted(two_sum([-1, 0, 1], 0)) == [0, 2]
"""


def _execute(program: str, told: list[str]) -> None:
    try:
        exec(program, {})
        told.append("passed")
    except BaseException as error:
        told.append(f"failed: {error}")


def _plain_one(program: str) -> str:
    with multiprocessing.Manager() as manager:
        told = manager.list()
        process = multiprocessing.Process(target=_execute, args=(program, told))
        process.start()
        process.join(timeout=4)
        if process.is_alive():
            process.kill()
        return str(told[0]) if told else "timed out"


def plain(count: int, jobs: int) -> float:
    """Return submissions a second of the plain loop."""
    programs = [f"{SOURCE}# {number}\n{ASSERTS}" for number in range(count)]
    begun = time.perf_counter()
    with ThreadPoolExecutor(jobs) as pool:
        assert set(pool.map(_plain_one, programs)) == {"passed"}
    return count / (time.perf_counter() - begun)


def graded(grader: Grader, first: int, count: int) -> float:
    """Return submissions a second of the judge, 300 cases each."""
    entries = [
        Entry(id=str(n), slug="two_sum", source=f"{SOURCE}# {n}\n".encode())
        for n in range(first, first + count)
    ]
    with temporary() as results:
        begun = time.perf_counter()
        grader.judge(entries, results)
        took_s = time.perf_counter() - begun
        assert {kept.verdict for kept in results.kept.values()} == {"AC"}
    return count / took_s


def main() -> None:
    """Measure both in turns and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--flat", action="store_true")
    asked = parser.parse_args()
    with Grader(Settings(growth=False), jobs=asked.jobs) as grader:
        graded(grader, 0, 10 * asked.jobs)
        if asked.flat:
            _flat(grader)
            return
        rates = [
            (plain(asked.count, asked.jobs), graded(grader, 10**6 * n, asked.count))
            for n in range(asked.rounds)
        ]
    theirs, ours = (statistics.median(rate) for rate in zip(*rates, strict=True))
    print(f"plain loop, a handful of asserts: {theirs:.0f} a second")
    print(f"judge, 300 cases in the sandbox:  {ours:.0f} a second")
    ratios = sorted(ours / theirs for theirs, ours in rates)
    print(f"ratio: median {statistics.median(ratios):.2f}, least {ratios[0]:.2f}")


def _flat(grader: Grader) -> None:
    """Grade ten thousand, a thousand at a time."""
    for thousand in range(10):
        rate = graded(grader, 1000 * thousand, 1000)
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(f"{1000 * (thousand + 1):6}: {1e3 / rate:.2f} ms each, grader {own} MB")


if __name__ == "__main__":
    main()
