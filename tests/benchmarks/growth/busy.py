"""Two busy processes for the time of a measurement: one computes, one fills memory.

They end with the measurement, whatever ends it: the parent ends them, and each
looks twice a second whether its parent is still there.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator

_WHILE_PARENT_LIVES = """
import os, time
parent, looked = os.getppid(), 0.0
def alive():
    global looked
    if time.monotonic() - looked > 0.5:
        looked = time.monotonic()
        if os.getppid() != parent:
            os._exit(0)
    return True
"""

_COMPUTES = """
while alive():
    sum(i * i % 7 for i in range(20_000))
"""

_FILLS_MEMORY = """
big = bytearray(64 << 20)
while alive():
    for start in range(0, len(big), 8 << 20):
        big[start:start + (4 << 20)] = big[-(4 << 20):]
"""


@contextlib.contextmanager
def two_processes() -> Iterator[None]:
    """Keep two processes busy inside the `with` block."""
    started: list[subprocess.Popen[bytes]] = []
    try:
        for code in (_COMPUTES, _FILLS_MEMORY):
            command = [sys.executable, "-c", _WHILE_PARENT_LIVES + code]
            started.append(subprocess.Popen(command))
        yield
    finally:
        for process in started:
            process.kill()
        for process in started:
            process.wait()
