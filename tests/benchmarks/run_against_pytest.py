"""What one judgement costs, beside pytest and Hypothesis without a sandbox.

    python tests/benchmarks/run_against_pytest.py [rounds]

Both judge the same reference on 300 drawn cases of two_sum: `judge run` in its
sandbox, pytest in its own process with the spec's strategy and checker. Whole
processes are compared, by CPU time including children, and by wall time. The
runs alternate, so that a busy machine slows both; medians and ratios are shown.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "solutions" / "two_sum" / "hash_map.py"

PYTEST_FILE = """
import importlib.util
from hypothesis import HealthCheck, given, settings

def load(path):
    spec = importlib.util.spec_from_file_location("loaded", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

problem = load({spec!r})
solution = load({solution!r})

@settings(max_examples=300, database=None, deadline=None,
          suppress_health_check=list(HealthCheck))
@given(problem.cases())
def test_two_sum(case):
    got = solution.two_sum(list(case.args[0]), case.args[1])
    problem.check(case.args, list(got))
"""


def measure(command: list[str], cwd: Path, env: dict[str, str]) -> tuple[float, float]:
    """Run a command; return its CPU and wall seconds, children included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run(command, cwd=cwd, env=env, check=True, capture_output=True)
    wall_s = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu_s, wall_s


def main(rounds: int) -> None:
    """Print medians and ratios over `rounds` alternating runs."""
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        test = where / "test_two_sum.py"
        spec = ROOT / "problems" / "two_sum" / "spec.py"
        test.write_text(PYTEST_FILE.format(spec=str(spec), solution=str(REFERENCE)))
        env = {**os.environ, "XDG_CACHE_HOME": folder}
        judge = [
            sys.executable,
            "-m",
            "judge",
            "run",
            "two_sum",
            str(REFERENCE),
            "--no-growth",
        ]
        pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        pytest.append(str(test))
        commands = {"judge run": judge, "pytest": pytest}
        for command in commands.values():
            measure(command, where, env)  # draws the cases, compiles bytecode
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                found[name].append(measure(command, where, env))
    medians = {
        name: tuple(statistics.median(column) for column in zip(*rows, strict=True))
        for name, rows in found.items()
    }
    for name, (cpu_s, wall_s) in medians.items():
        print(f"{name:10} cpu {cpu_s:.3f} s   wall {wall_s:.3f} s   (n={rounds})")
    ours, theirs = medians["judge run"], medians["pytest"]
    print(f"judge / pytest, CPU:  {ours[0] / theirs[0]:.2f}   (bar 0.35)")
    print(f"judge / pytest, wall: {ours[1] / theirs[1]:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
