"""The CPU clock of a worker is read when there is nothing more to come."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from psutil import Process

from judge.complexity.timing import Clock
from judge.errors import InternalError
from judge.judging import load_problem, open_for
from judge.model import Case
from judge.sandbox.calls import prepare
from judge.sandbox.clock import clock_of, settle
from judge.sandbox.endings import Timing
from judge.sandbox.levels import Sandbox
from tests.sandbox.problems import problem, session

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

WORKS_THEN_WAITS = "import sys; print(flush=True); sum(range(40_000)); sys.stdin.read()"
WORKS_ON = "print(flush=True)\nwhile True: pass"


@contextlib.contextmanager
def started(code: str) -> Iterator[int]:
    """Run a program, and go on when it has said that it is about to work."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe)
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.pid
        process.kill()


def test_nothing_is_added_to_the_clock_of_a_process_that_has_settled() -> None:
    for _ in range(20):
        with started(WORKS_THEN_WAITS) as pid:
            for _ in range(100):
                settle(pid)
            read = time.clock_gettime(clock_of(pid))
            assert read > 0.001
            assert Path(f"/proc/{pid}/stat").read_text().split(") ")[1][0] == "S"
            time.sleep(0.01)
            assert time.clock_gettime(clock_of(pid)) == read


def test_a_process_that_works_on_is_not_waited_for_for_ever() -> None:
    with started(WORKS_ON) as pid:
        settle(pid)
        assert time.clock_gettime(clock_of(pid)) > 0


def test_a_process_that_has_ended_is_not_waited_for() -> None:
    with started(WORKS_ON) as pid:
        pass
    settle(pid)


def test_a_call_that_took_no_time_at_all_is_timed_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem = load_problem("two_sum")
    prepared = prepare(problem.examples[0].case, problem)
    told = iter((0.0, 0.0, 0.25))

    def once(*asked: object) -> Timing:
        return Timing(kind="value", call_s=next(told, 0.0), wall_s=0.3)

    monkeypatch.setattr(Clock, "_once", once)
    with open_for(problem) as sandbox:
        clock = Clock(sandbox, problem, "", prepared)
        assert clock.time(prepared, 1).call_s == 0.25
        with pytest.raises(InternalError, match="stands still"):
            clock.time(prepared, 1)


@contextlib.contextmanager
def crowded(core: int, spinners: int) -> Iterator[None]:
    """Have so many processes spin on one core, and all that we started on it too."""
    mine = os.sched_getaffinity(0)
    with contextlib.ExitStack() as stack:
        for _ in range(spinners):
            stack.enter_context(started(WORKS_ON))
        ours = [process.pid for process in Process().children(recursive=True)]
        for pid in (0, *ours):
            os.sched_setaffinity(pid, {core})
        try:
            yield
        finally:
            for pid in (0, *ours):
                with contextlib.suppress(ProcessLookupError):
                    os.sched_setaffinity(pid, mine)


CALLS = {
    "works": "while time.process_time() < 0.4: pass",
    "waits": "time.sleep(0.8)",
}


@pytest.mark.parametrize("name", CALLS)
def test_a_queue_for_a_core_is_no_waiting_and_a_sleep_is(
    clocked: Sandbox, name: str
) -> None:
    asked = problem()
    source = f"import time\ndef f(x):\n    {CALLS[name]}\n    return x\n"
    call = prepare(Case((1,)), asked)
    core = min(os.sched_getaffinity(0))
    with session(clocked, asked, source) as running:
        assert running.load().status == "ready"
        with crowded(core, 3):
            begun = time.perf_counter()
            found = running.timed(call, 2.0, 1000)
            took_s = time.perf_counter() - begun
    assert found.kind == "value"
    if name == "works":
        assert took_s > 1.3 * found.call_s  # there was a queue
        assert found.wall_s < 1.15 * found.call_s
    else:
        assert found.wall_s > 0.3
