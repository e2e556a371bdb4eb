"""Run as a script: start a driver, end it by a signal, and see what stays behind.

Arguments: the signal, how many processes to wait for and the seconds to wait
after that, and the Python text that the driver runs. Orphans become our
children, so that none can hide. Prints a JSON object: how the driver ended, how
many processes there were, and which were left after it.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time

import traces

_GRACE_S = 5.0
_START_S = 60.0


def main(number: int, least: int, delay_s: float, text: str) -> None:
    traces.adopt_orphans()
    # Whoever starts in the background of a shell is born deaf to it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    driver = subprocess.Popen(
        [sys.executable, "-c", text],
        process_group=0,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        told = _watched(driver, number, least, delay_s)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(driver.pid, signal.SIGKILL)
    print(json.dumps(told))


def _watched(
    driver: subprocess.Popen[bytes], number: int, least: int, delay_s: float
) -> dict[str, object]:
    until = time.monotonic() + _START_S
    most = 0
    while most < least and time.monotonic() < until:
        time.sleep(0.01)
        most = len(traces.descendants(os.getpid()))
    time.sleep(delay_s)
    os.killpg(driver.pid, number)  # as a terminal does: the whole group
    begun = time.monotonic()
    code = driver.wait(timeout=30)
    left = wait_until_alone()
    took_s = time.monotonic() - begun
    return {"code": code, "most": most, "left": left, "took_s": took_s}


def wait_until_alone() -> list[str]:
    """Return our descendants that are still there after a time of grace."""
    until = time.monotonic() + _GRACE_S
    while True:
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        left = traces.descendants(os.getpid())
        if not left or time.monotonic() > until:
            return sorted(left.values())
        time.sleep(0.01)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
