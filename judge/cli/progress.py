"""A line on the terminal that says how far a run is, and goes away again."""

from __future__ import annotations

import sys
import time
from types import TracebackType

_PATIENCE_S = 0.6
_EVERY_S = 0.1
_WIDTH = 24


class Progress:
    """Shows progress on standard error, if that is a terminal and it takes long.

    Use as a context manager; call it with a stage and how much of it is done.
    """

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._begun = self._shown_at = time.monotonic()
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def __call__(self, stage: str, done: int, of: int) -> None:
        """Say that `done` of `of` steps of a stage are done."""
        now = time.monotonic()
        if not self._on or now - self._begun < _PATIENCE_S:
            return
        if self._shown and now - self._shown_at < _EVERY_S and done < of:
            return
        self._shown, self._shown_at = True, now
        filled = _WIDTH * done // max(of, 1)
        bar = "#" * filled + "." * (_WIDTH - filled)
        print(
            f"\r\x1b[K{stage} [{bar}] {done}/{of}", end="", file=sys.stderr, flush=True
        )
