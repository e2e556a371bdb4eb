"""Which sandbox this machine has, and opening it.

`strict` is only claimed after a self-test: a worker, locked like any other, has
tried what the lock must refuse, and got away with nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Literal, Protocol

from judge.errors import SandboxError
from judge.model import Isolation
from judge.sandbox.channel import Allowance, Exchange
from judge.sandbox.host import Exit, Template
from judge.sandbox.process import PlainWorker
from judge.sandbox.syscalls import architecture

Level = Literal["strict", "limited", "none"]
Wanted = Literal["strict", "limited", "none", "best"]

_NOTES = {
    "limited": "no sandbox here: limits and timeouts only; "
    "do not run code that you do not trust",
    "none": "no sandbox here: timeouts only; do not run code that you do not trust",
}


class AnyChannel(Protocol):
    """What asks a worker. `takes_ahead`: also before the turn of a request."""

    @property
    def takes_ahead(self) -> bool: ...

    def exchange(
        self,
        body: bytes,
        allowance: Allowance,
        *,
        exact: bool = False,
        coming: Sequence[bytes] = (),
    ) -> Exchange: ...


class AnyWorker(Protocol):
    """A process that serves one submission."""

    @property
    def channel(self) -> AnyChannel: ...

    def peak_bytes(self) -> int: ...

    def end(self) -> Exit: ...


class Sandbox(Protocol):
    """Where submissions run: makes workers, and says how confined they are."""

    @property
    def isolation(self) -> Isolation: ...

    def worker(self, memory_bytes: int, *, threads: bool = False) -> AnyWorker: ...

    def close(self) -> None: ...


class StrictSandbox:
    """Workers forked from a locked template."""

    def __init__(self, imports: Sequence[str], without: Sequence[str] = ()) -> None:
        self._template = Template(imports, without)
        try:
            holes = self._template.self_test()
            if holes:
                listed = ", ".join(holes)
                raise SandboxError(f"the sandbox's self-test got through: {listed}")
        except BaseException:
            self._template.close()
            raise
        self.layers = {
            "seccomp": "present: self-test passed",
            "rlimits": "present",
            **self._template.layers,
        }
        present = [name for name, how in self.layers.items() if how[:7] == "present"]
        self.isolation = Isolation(level="strict", layers=tuple(present))

    def worker(self, memory_bytes: int, *, threads: bool = False) -> AnyWorker:
        return self._template.fork(memory_bytes, threads=threads)

    def close(self) -> None:
        self._template.close()


class PlainSandbox:
    """Workers that are plain processes."""

    def __init__(
        self, level: Literal["limited", "none"], imports: Sequence[str]
    ) -> None:
        self._level = level
        self._imports = tuple(imports)
        layers = (
            ("process", "limits", "timeouts")
            if level == "limited"
            else (
                "process",
                "timeouts",
            )
        )
        self.isolation = Isolation(level=level, layers=layers, note=_NOTES[level])

    def worker(self, memory_bytes: int, *, threads: bool = False) -> AnyWorker:
        return PlainWorker(self._level, self._imports, memory_bytes, threads=threads)

    def close(self) -> None:
        """Nothing is kept open between workers."""


def why_not_strict() -> str | None:
    """Return why this machine cannot have level strict, None if it may."""
    if sys.platform != "linux":
        return f"level strict needs Linux, this is {sys.platform}"
    if architecture() is None:
        return f"there is no system call filter for {os.uname().machine}"
    return None


def open_sandbox(wanted: Wanted, imports: Sequence[str]) -> Sandbox:
    """Return a sandbox of the wanted level, or the best that this machine has.

    Raises SandboxError when `strict` is wanted and cannot be had, and whenever
    a machine that should have it fails the self-test: that is never ignored.
    """
    reason = why_not_strict()
    if wanted == "strict" and reason is not None:
        raise SandboxError(f"{reason}; give --level limited to go on without")
    if wanted == "strict" or (wanted == "best" and reason is None):
        return StrictSandbox(imports)
    if wanted == "best":
        wanted = "none" if sys.platform == "win32" else "limited"
    return PlainSandbox(wanted, imports)
