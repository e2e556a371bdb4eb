"""The CPU clock of another process, and when it may be read.

Linux adds to the clock when a thread goes to sleep or is preempted, and at each
tick; a reading from outside adds nothing (`thread_group_cputime` in
kernel/sched/cputime.c). Of a process that still runs on another core, it may lack
what came since the last tick. To read late has another use: what a worker tidies
up after one reply is not billed to the step that comes next.

Wall time on a busy machine is mostly time in a queue for a core, and that is nobody's
waiting: the kernel tells it apart (`run_delay` in Documentation/scheduler/sched-stats).
"""

from __future__ import annotations

import time

_SETTLE_S = 0.02
"""How long to wait for a worker to go to sleep; it may wait for a core first."""


def clock_of(pid: int) -> int:
    """Return the number of the CPU clock of a process, for `time.clock_gettime`."""
    return (~pid << 3) | 2  # CPUCLOCK_SCHED of all its threads


def queued_for(pid: int) -> float:
    """Return the seconds that two main threads were ready and had no core.

    They are those of a process and of this one; 0 where the kernel does not count.
    """
    total_ns = 0
    for who in (str(pid), "thread-self"):
        try:
            with open(f"/proc/{who}/schedstat", "rb", buffering=0) as file:  # noqa: PTH123
                total_ns += int(file.read(128).split()[1])
        except (OSError, ValueError, IndexError):
            continue
    return total_ns / 1e9


def settle(pid: int) -> None:
    """Wait until the main thread of a process sleeps, but not for long.

    One that goes on working instead is billed for it with the next reading.
    """
    deadline = time.perf_counter() + _SETTLE_S
    while time.perf_counter() < deadline:
        try:
            with open(f"/proc/{pid}/stat", "rb", buffering=0) as file:  # noqa: PTH123
                state = file.read(4096).rpartition(b") ")[2][:1]
        except OSError:
            return
        if state != b"R":
            return
