"""Single keys from a terminal, while something else may wake us as well.

The terminal keeps its ways but for two: a key is there at once, and is not shown.
"""

from __future__ import annotations

import contextlib
import os
import select
import sys
import time
from collections.abc import Iterator
from typing import Any

_TICK_S = 0.05


class Keys:
    """Waits for a key or a wake-up. Use `listening()` around all of it."""

    def __init__(self) -> None:
        self._wake_reading, self._wake_writing = os.pipe()
        os.set_blocking(self._wake_writing, False)
        self.from_terminal = sys.stdin.isatty()
        self._usual: list[Any] | None = None

    def close(self) -> None:
        os.close(self._wake_reading)
        os.close(self._wake_writing)

    def wake(self) -> None:
        """End the present or the next wait; may be called by any thread."""
        with contextlib.suppress(OSError):  # full, or closed: it is awake, or gone
            os.write(self._wake_writing, b"!")

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Take keys one by one; leave the terminal as it was."""
        if not self.from_terminal or sys.platform == "win32":
            yield
            return
        import termios
        import tty

        descriptor = sys.stdin.fileno()
        self._usual = termios.tcgetattr(descriptor)
        try:
            tty.setcbreak(descriptor, termios.TCSADRAIN)
            yield
        finally:
            termios.tcsetattr(descriptor, termios.TCSADRAIN, self._usual)
            self._usual = None

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """While listening, let somebody else have the terminal as it usually is."""
        if self._usual is None or sys.platform == "win32":
            yield
            return
        import termios
        import tty

        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._usual)
        try:
            yield
        finally:
            tty.setcbreak(sys.stdin.fileno(), termios.TCSADRAIN)

    def wait(self, most_s: float | None = None) -> str | None:
        """Return the next key; "" when it was woken instead, q at the end of input,
        None when neither happened for so many seconds.
        """
        if sys.platform == "win32":
            return self._wait_polling(most_s)
        waiting = [self._wake_reading, *([sys.stdin.fileno()] * self.from_terminal)]
        ready, _, _ = select.select(waiting, [], [], most_s)
        if not ready:
            return None
        if self._wake_reading in ready:
            os.read(self._wake_reading, 1 << 12)
            return ""
        return os.read(sys.stdin.fileno(), 1).decode(errors="replace") or "q"

    def _wait_polling(self, most_s: float | None) -> str | None:
        """Windows has no wait for both: look again and again."""
        import msvcrt

        deadline = None if most_s is None else time.monotonic() + most_s
        while deadline is None or time.monotonic() < deadline:
            if self.from_terminal and msvcrt.kbhit():  # type: ignore[attr-defined]
                return str(msvcrt.getwch())  # type: ignore[attr-defined]
            with contextlib.suppress(BlockingIOError):
                os.set_blocking(self._wake_reading, False)
                if os.read(self._wake_reading, 1 << 12):
                    return ""
            time.sleep(_TICK_S)
        return None
