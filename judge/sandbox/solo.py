"""A worker in a process of its own, for levels `limited` and `none`.

Requests come on standard input and replies go to standard output; both are
moved away before a submission runs, so that what it prints ends up on standard
error. Before each reply a mark goes the same way: it tells where the output of
that request ends, and the CPU time and memory used so far.
"""

from __future__ import annotations

import ast
import os
import sys
import time
import warnings
from typing import Any

MARK = b"\0judge-mark"


def main(config: str) -> None:
    """Serve one submission as `config`, a printed dict, says."""
    settings = ast.literal_eval(config)
    sys.path[:0] = settings["path"]
    warnings.simplefilter("ignore")
    from judge import policy
    from judge.rules import PolicyRules
    from judge.sandbox import limits, preload, worker

    preload.preload(settings["imports"])
    policy.check("pass", PolicyRules())
    sys.setrecursionlimit(limits.RECURSION_LIMIT)
    reading, writing = _move_standard_streams()
    if settings["limited"]:
        limits.confine(
            _address_space(settings["memory"]), processes=not settings["threads"]
        )

    class MarkingLink(worker.Link):
        """A link that marks the output before each reply."""

        def send(
            self, message: dict[str, Any], buffers: list[bytes] | None = None
        ) -> None:
            usage = f"{MARK.decode()} {time.process_time()} {_peak_bytes()}\n"
            os.write(2, usage.encode())
            super().send(message, buffers)

    worker.serve(MarkingLink(reading, writing))


def _move_standard_streams() -> tuple[int, int]:
    """Return the wire's descriptors; input becomes empty, output becomes error."""
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (0, 1):
            msvcrt.setmode(descriptor, os.O_BINARY)
    reading, writing = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    os.close(null)
    return reading, writing


def _address_space(memory_bytes: int) -> int:
    """Return the limit on the address space that leaves `memory_bytes` to use.

    0, no limit, where the present size cannot be read (macOS).
    """
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
            pages = int(statm.read().split()[0])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + memory_bytes


def _peak_bytes() -> int:
    """Return the highest resident memory so far; 0 where it is not told.

    On Linux from /proc: what getrusage tells begins with the parent's peak.
    """
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
