"""A real terminal for a command: a pty, what is seen on it, and what is typed."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|\x1b[=>]")


class Terminal:
    """A process at a terminal of 100 columns."""

    def __init__(self, pid: int, descriptor: int) -> None:
        self.pid, self._descriptor = pid, descriptor
        self.raw = ""
        self._seen = 0

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def wait_for(self, words: str, most_s: float = 60.0) -> str:
        """Return what was shown since the last wait, up to these words."""
        deadline = time.monotonic() + most_s
        while True:
            text = self.text
            at = text.find(words, self._seen)
            if at >= 0:
                shown, self._seen = text[self._seen : at + len(words)], at + len(words)
                return shown
            left = deadline - time.monotonic()
            assert left > 0, f"no {words!r} in:\n{text[self._seen :]}"
            assert self._read(left), f"it ended without {words!r}:\n{self.text}"

    @property
    def text(self) -> str:
        """Return all that was shown, without colours and cursor movements."""
        return _ESCAPES.sub("", self.raw).replace("\r\n", "\n")

    def end(self, most_s: float = 30.0) -> int:
        """Read to the end, and return the exit code."""
        deadline = time.monotonic() + most_s
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
def at_a_terminal(words: list[str], folder: Path, **env: str) -> Iterator[Terminal]:
    """Run `judge` with these words in a folder, at a terminal."""
    pid, descriptor = pty.fork()
    if pid == 0:
        os.chdir(folder)
        # A test in the background of a shell would hand down that ^C is ignored.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.environ.update({"TERM": "xterm", "COLUMNS": "100", "LINES": "50", **env})
        command = [sys.executable, "-m", "judge", *words]
        os.execv(sys.executable, command)
    terminal = Terminal(pid, descriptor)
    try:
        yield terminal
    finally:
        terminal.close()
