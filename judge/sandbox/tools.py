"""Deterministic measurements of one call, made inside the worker.

They are exact where a clock is not, and only as honest as the code they
measure: they explain a verdict on honest code and are never the only evidence
against hostile code (see docs/threat-model.md).
"""

from __future__ import annotations

import gc
import sys
import tracemalloc
from types import FrameType
from typing import Any, Protocol

from judge.sandbox.loading import FILENAME

MAX_LINE_EVENTS = 3_000_000


class Runnable(Protocol):
    """A call that is ready to be made."""

    def go(self) -> None: ...


def begin(tool: str) -> None:
    """Get ready for a tool, before the arguments are built.

    The arguments are traced too: an item that takes the place of another then
    costs nothing, as it should.
    """
    if tool == "space":
        tracemalloc.start()


def space(run: Runnable) -> dict[str, Any]:
    """Return the peak of memory that the call allocated, in bytes, and what is
    still held afterwards. Python frames are in neither: see `depth`.
    """
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    try:
        run.go()
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return {"peak": max(peak - before, 0), "held": max(held - before, 0)}


def depth(run: Runnable) -> dict[str, Any]:
    """Return the greatest depth of calls of the submission's own functions."""
    deepest = current = 0

    def watch(frame: FrameType, event: str, argument: object) -> None:
        nonlocal deepest, current
        if frame.f_code.co_filename != FILENAME:
            return
        if event == "call":
            current += 1
            deepest = max(deepest, current)
        elif event == "return":
            current -= 1

    sys.setprofile(watch)
    try:
        run.go()
    finally:
        sys.setprofile(None)
    return {"depth": deepest}


def lines(run: Runnable) -> dict[str, Any]:
    """Return how often each line of the submission was executed."""
    counts: dict[int, int] = {}
    events = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal events
        if frame.f_code.co_filename != FILENAME:
            return None
        if event == "line":
            counts[frame.f_lineno] = counts.get(frame.f_lineno, 0) + 1
            events += 1
            if events > MAX_LINE_EVENTS:
                sys.settrace(None)
                raise TimeoutError("too many lines to count")
        return trace

    sys.settrace(trace)
    try:
        run.go()
    finally:
        sys.settrace(None)
    return {"lines": [[line, count] for line, count in sorted(counts.items())]}


TOOLS = {"space": space, "depth": depth, "lines": lines}
