"""A real terminal for a command: a pty, what is seen on it, and what is typed."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE_S = 60.0
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|\x1b[=>]")


class Terminal:
    """A process at a terminal."""

    def __init__(self, pid: int, descriptor: int) -> None:
        self.pid, self._descriptor = pid, descriptor
        self.raw = ""
        self._seen = 0

    @property
    def text(self) -> str:
        """Return all that was shown, without colours and cursor movements."""
        return _ESCAPES.sub("", self.raw).replace("\r\n", "\n")

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def interrupt(self) -> None:
        """Press ^C, and again if nothing comes of it: one that arrives just before
        Python waits for input is only seen after it.
        """
        for _ in range(5):
            self.type("\x03")
            again = time.monotonic() + PATIENCE_S / 10
            while time.monotonic() < again:
                if not self._read(1.0):
                    return

    def wait_for(self, words: str) -> str:
        """Return what was shown since the last wait, up to these words."""
        found = self.until(re.compile(re.escape(words)))
        assert found.endswith(words), f"it ended without {words!r}:\n{self.text}"
        return found

    def until(self, pattern: re.Pattern[str]) -> str:
        """Return what was shown since the last wait, up to a match or to the end."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            text = self.text
            match = pattern.search(text, self._seen)
            if match is not None:
                return self._shown(match.end())
            left = deadline - time.monotonic()
            assert left > 0, f"no {pattern.pattern!r} in:\n{text[self._seen :]}"
            if not self._read(left):
                return self._shown(len(self.text))

    def end(self) -> int:
        """Read to the end, and return the exit code."""
        deadline = time.monotonic() + PATIENCE_S
        while self._read(max(0.0, deadline - time.monotonic())):
            assert time.monotonic() < deadline, f"it goes on:\n{self.text}"
        _, status = os.waitpid(self.pid, 0)
        self.pid = 0
        return os.waitstatus_to_exitcode(status)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self._descriptor)
        if self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)

    def _shown(self, until: int) -> str:
        shown, self._seen = self.text[self._seen : until], until
        return shown

    def _read(self, most_s: float) -> bool:
        """Read what is there; return whether there can be more."""
        ready, _, _ = select.select([self._descriptor], [], [], min(most_s, 1.0))
        if not ready:
            return True
        try:
            part = os.read(self._descriptor, 1 << 16)
        except OSError:  # how Linux says that nobody has the other end any more
            return False
        self.raw += part.decode(errors="replace")
        return bool(part)


@contextlib.contextmanager
def at_a_terminal(
    words: list[str], folder: Path, *, columns: int = 100, **env: str
) -> Iterator[Terminal]:
    """Run `judge` with these words in a folder, at a terminal so many columns wide."""
    pid, descriptor = pty.fork()
    if pid == 0:
        os.chdir(folder)
        # A test in the background of a shell would hand down that ^C is ignored.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.environ.update({"TERM": "xterm", **env})
        command = [sys.executable, "-m", "judge", *words]
        os.execv(sys.executable, command)
    size = struct.pack("4H", 50, columns, 0, 0)
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, size)
    terminal = Terminal(pid, descriptor)
    try:
        yield terminal
    finally:
        terminal.close()
