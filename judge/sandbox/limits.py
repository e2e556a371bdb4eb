"""Resource limits of a worker. CPU has none: the driver watches its clock.

RLIMIT_CPU would make the worker's own clock step in ticks of 4 ms and bill
whole seconds; see docs/threat-model.md.
"""

from __future__ import annotations

import sys

RECURSION_LIMIT = 50_000
"""Ten-thousand-deep recursion is ordinary; a runaway one ends soon after."""

STACK_BYTES = 512 << 20
"""Room for RECURSION_LIMIT frames that pass through C code."""

MAX_DESCRIPTORS = 8


MAX_THREADS = 64
"""Of one worker, where threads are allowed at all."""


def confine(
    memory_bytes: int, *, processes: bool = True, tasks: int = 0, files: bool = True
) -> None:
    """Limit the calling process; raises OSError or ValueError if it cannot be.

    `memory_bytes` is the whole address space. `processes` forbids new ones; else
    `tasks`, if given, is the most that all processes of this user may have.
    """
    import resource as r

    limits = {r.RLIMIT_CORE: 0}
    if memory_bytes:
        limits[r.RLIMIT_AS] = memory_bytes
    if files:
        limits |= {r.RLIMIT_FSIZE: 0, r.RLIMIT_NOFILE: MAX_DESCRIPTORS}
    if processes or tasks:
        limits[r.RLIMIT_NPROC] = 0 if processes else tasks
    if sys.platform == "linux":
        limits |= {r.RLIMIT_MEMLOCK: 0, r.RLIMIT_MSGQUEUE: 0}
    for which, most in limits.items():
        r.setrlimit(which, (most, most))
