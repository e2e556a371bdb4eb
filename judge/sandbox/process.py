"""Workers without the lock: one plain process each, for own code where no
better is to be had (macOS, Windows).

Level `limited` has resource limits and timeouts, level `none` has timeouts
only. The process is asked over its standard input and answers on its standard
output; what it prints goes to standard error, with a mark before each reply
(see `solo`). Where the kernel does not show the clock of another process, the
worker's own account of its CPU time is taken: honest code's truth, no more.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from judge.sandbox.channel import Allowance, Exchange, ExchangeKind
from judge.sandbox.clock import clock_of, settle
from judge.sandbox.host import Exit, clean_environment, import_path, interpreter
from judge.sandbox.solo import MARK
from judge.sandbox.wire import HEADER, FrameError, unpack_body

_CHUNK = 1 << 16
_QUEUED_CHUNKS = 64
_TICK_S = 0.005
_MARK_S = 1.0
"""How long to wait for the mark of a reply that has come; it was sent before."""


class PlainWorker:
    """A worker in a process of its own."""

    def __init__(
        self, level: str, imports: tuple[str, ...], memory_bytes: int, *, threads: bool
    ) -> None:
        config = {
            "imports": list(imports),
            "path": import_path(imports),
            "memory": memory_bytes,
            "limited": level == "limited",
            "threads": threads,
        }
        self._process = subprocess.Popen(
            interpreter("solo", repr(config)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=clean_environment(),
            cwd=Path("/").resolve(),
            start_new_session=True,
        )
        self.pid = self._process.pid
        self.channel = PlainChannel(self._process)

    def peak_bytes(self) -> int:
        """Return the highest memory that the worker has told of, in bytes."""
        return self.channel.peak_bytes

    def end(self) -> Exit:
        """Kill it if it still runs, and return how it ended."""
        self._process.kill()
        code = self._process.wait()
        self.channel.close()
        return Exit(code, self.channel.told_cpu_s, self.channel.peak_bytes)


class PlainChannel:
    """Requests and replies over pipes, read by threads so that waits can end."""

    takes_ahead = False

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._sequence = 0
        self.told_cpu_s = 0.0
        self._billed_s: float | None = None
        self.peak_bytes = 0
        self._replies = _pumped(process.stdout)
        self._printed = _pumped(process.stderr)

    def cpu_s(self) -> float:
        """Return the CPU seconds used so far, as the kernel or the worker tells."""
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                return time.clock_gettime(clock_of(self._process.pid))
        return self.told_cpu_s

    def close(self) -> None:
        """Let go of the pipe to the worker; the readers close their own."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def exchange(
        self,
        body: bytes,
        allowance: Allowance,
        *,
        exact: bool = False,
        coming: Sequence[bytes] = (),
    ) -> Exchange:
        """Send a request and return how it ended; see `Channel.exchange`."""
        assert not coming
        self._sequence += 1
        frame = HEADER.pack(len(body), self._sequence) + body
        threading.Thread(target=self._send, args=(frame,), daemon=True).start()
        begun = time.perf_counter()
        cpu_begun = self.cpu_s() if self._billed_s is None else self._billed_s
        received, printed = bytearray(), bytearray()
        kind: ExchangeKind | None = None
        while kind is None:
            kind = self._step(received, printed, allowance)
            if kind is None and self.cpu_s() - cpu_begun > allowance.cpu_s:
                kind = "cpu"
            if kind is None and time.perf_counter() - begun > allowance.wall_s:
                kind = "wall"
        wall_s = time.perf_counter() - begun
        self._read_to_mark(printed, _MARK_S if kind == "reply" else 0)
        if exact and kind == "reply":
            settle(self._process.pid)
        self._billed_s = self.cpu_s()
        cpu_s = self._billed_s - cpu_begun
        if len(printed) > allowance.output_bytes:
            kind = "output"
        elif kind == "reply" and cpu_s > allowance.cpu_s:
            kind = "cpu"
        output = bytes(printed[: allowance.output_bytes])
        if kind != "reply":
            return Exchange(kind, cpu_s, wall_s, output)
        try:
            control, buffers = unpack_body(bytes(received[HEADER.size :]))
        except FrameError as error:
            return Exchange("broken", cpu_s, wall_s, output, note=str(error))
        return Exchange("reply", cpu_s, wall_s, output, control, tuple(buffers))

    def _send(self, frame: bytes) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(frame)
            self._process.stdin.flush()

    def _step(
        self, received: bytearray, printed: bytearray, allowance: Allowance
    ) -> ExchangeKind | None:
        """Take what has come; return how the exchange ended, None if it has not."""
        with contextlib.suppress(queue.Empty):
            part = self._replies.get(timeout=_TICK_S)
            if not part:
                return "died"
            received += part
        self._collect(printed)
        if len(printed) > allowance.output_bytes:
            return "output"
        if len(received) < HEADER.size:
            return None
        length, sequence = HEADER.unpack_from(received)
        if sequence != self._sequence or len(received) > HEADER.size + length:
            return "broken"
        if length > allowance.reply_bytes:
            return "output"
        return "reply" if len(received) == HEADER.size + length else None

    def _collect(self, printed: bytearray) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                printed += self._printed.get_nowait()

    def _read_to_mark(self, printed: bytearray, wait_s: float) -> None:
        """Read on to the mark, take it out, and note what it tells."""
        self._collect(printed)
        with contextlib.suppress(queue.Empty):
            while wait_s and not _marked(printed):
                part = self._printed.get(timeout=wait_s)
                printed += part
                if not part:
                    break
        at = printed.rfind(MARK)
        if at < 0:
            return
        told = bytes(printed[at + len(MARK) :]).split()
        del printed[at:]
        with contextlib.suppress(ValueError, IndexError):
            self.told_cpu_s, self.peak_bytes = float(told[0]), int(told[1])


def _marked(printed: bytearray) -> bool:
    """Whether a whole mark is there: its line has an end."""
    at = printed.rfind(MARK)
    return at >= 0 and b"\n" in printed[at:]


def _pumped(pipe: IO[bytes] | None) -> queue.Queue[bytes]:
    """Return a queue that a thread fills from the pipe; an empty part ends it."""
    parts: queue.Queue[bytes] = queue.Queue(_QUEUED_CHUNKS)

    def pump(pipe: Any = pipe) -> None:
        with pipe:
            while part := os.read(pipe.fileno(), _CHUNK):
                parts.put(part)
        parts.put(b"")

    threading.Thread(target=pump, daemon=True).start()
    return parts
