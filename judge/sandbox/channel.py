"""The driver's end of the wire to a strict worker: it asks, waits and watches.

One exchange sends a request and returns the reply, unless a limit is passed
first. The clock is the worker's CPU clock as the kernel keeps it (about 2 µs
resolution), read from here; wall time only stops what sleeps. What the worker
prints meanwhile is collected, up to the cap.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from dataclasses import dataclass
from typing import Literal

from judge.sandbox.clock import clock_of, settle
from judge.sandbox.wire import HEADER, FrameError, unpack_body

ExchangeKind = Literal["reply", "died", "cpu", "wall", "output", "broken"]
_CHUNK = 1 << 18
_LATE_S = 0.002
"""Added to a wait for the CPU clock, which never runs faster than wall time."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one exchange may use."""

    cpu_s: float
    wall_s: float
    reply_bytes: int
    output_bytes: int


PRINTED_TOO_MUCH = "printed too much"
"""Note of an exchange that ended with `output`, but not for its result."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """How a request ended; `control` and `buffers` are set for a reply."""

    kind: ExchangeKind
    cpu_s: float
    wall_s: float
    output: bytes
    control: bytes = b""
    buffers: tuple[memoryview, ...] = ()
    note: str = ""


class _Ended(Exception):
    """Ends the loop of an exchange without a reply."""

    def __init__(self, kind: ExchangeKind, note: str = "") -> None:
        self.kind: ExchangeKind = kind
        self.note = note


class Channel:
    """A wire and an output pipe, both non-blocking, and the worker's clock."""

    def __init__(self, wire: socket.socket, output: int, pid: int) -> None:
        wire.setblocking(False)
        os.set_blocking(output, False)
        self._wire, self._output = wire, output
        self._pid, self._clock = pid, clock_of(pid)
        self._last_cpu_s = 0.0
        self._billed_s: float | None = None
        self._sequence = 0
        self._poll = select.poll()
        self._poll.register(wire, select.POLLIN)
        self._poll.register(output, select.POLLIN)
        self._output_open = True

    def cpu_s(self) -> float:
        """Return the CPU seconds that the worker has used so far."""
        with contextlib.suppress(OSError):  # once it has ended, what was last seen
            self._last_cpu_s = time.clock_gettime(self._clock)
        return self._last_cpu_s

    def close(self) -> None:
        """Let go of both descriptors."""
        self._wire.close()
        os.close(self._output)

    def exchange(
        self, body: bytes, allowance: Allowance, *, exact: bool = False
    ) -> Exchange:
        """Send a request and return how it ended.

        An `exact` bill is read when the worker has come to rest after its reply.
        """
        self._sequence += 1
        pending = memoryview(HEADER.pack(len(body), self._sequence) + body)
        received, printed = bytearray(), bytearray()
        begun = time.perf_counter()
        # From the last reply on: what is done while nobody asks is billed as well.
        cpu_begun = self.cpu_s() if self._billed_s is None else self._billed_s
        note, control = "", b""
        buffers: list[memoryview] = []
        kind: ExchangeKind = "reply"
        try:
            pending = self._send(pending)
            while not self._complete(received, allowance):
                cpu_left = allowance.cpu_s - (self.cpu_s() - cpu_begun)
                wall_left = allowance.wall_s - (time.perf_counter() - begun)
                if cpu_left < 0 or wall_left < 0:
                    raise _Ended("cpu" if cpu_left < 0 else "wall")
                wait_ms = 1000 * min(wall_left, cpu_left + _LATE_S)
                for fd, event in self._poll.poll(max(1.0, wait_ms)):
                    if fd == self._output:
                        self._drain(printed, allowance)
                    elif event & select.POLLOUT:
                        pending = self._send(pending)
                    else:
                        self._receive(received)
            control, buffers = self._open(received)
        except _Ended as ended:
            kind, note = ended.kind, ended.note
        try:
            self._drain(printed, allowance)
        except _Ended as ended:
            kind, note = ended.kind, ended.note
        if exact and kind == "reply":
            settle(self._pid)
        self._billed_s = self.cpu_s()
        cpu_s = self._billed_s - cpu_begun
        if kind == "reply" and cpu_s > allowance.cpu_s:
            kind = "cpu"
        wall_s = time.perf_counter() - begun
        return Exchange(
            kind, cpu_s, wall_s, bytes(printed), control, tuple(buffers), note
        )

    def _send(self, pending: memoryview) -> memoryview:
        """Send what fits; ask to be woken for the rest."""
        try:
            while pending:
                pending = pending[self._wire.send(pending) :]
        except BlockingIOError:
            pass
        except OSError as error:
            raise _Ended("died") from error
        self._poll.modify(
            self._wire, select.POLLIN | (select.POLLOUT if pending else 0)
        )
        return pending

    def _receive(self, received: bytearray) -> None:
        """Read what is there, but never into the next frame."""
        want = HEADER.size - len(received)
        if want <= 0:
            want = HEADER.size + HEADER.unpack_from(received)[0] - len(received)
        try:
            part = self._wire.recv(min(want, _CHUNK))
        except BlockingIOError:
            return
        except OSError as error:
            raise _Ended("died") from error
        if not part:
            raise _Ended("died")
        received += part

    def _complete(self, received: bytearray, allowance: Allowance) -> bool:
        """Return whether a whole frame is there; refuse one that is too long."""
        if len(received) < HEADER.size:
            return False
        length, sequence = HEADER.unpack_from(received)
        if sequence != self._sequence:
            raise _Ended("broken", "a reply to something that was not asked")
        if length > allowance.reply_bytes:
            raise _Ended("output", f"a result of {length} bytes")
        return bool(len(received) == HEADER.size + length)

    def _open(self, received: bytearray) -> tuple[bytes, list[memoryview]]:
        try:
            return unpack_body(bytes(memoryview(received)[HEADER.size :]))
        except FrameError as error:
            raise _Ended("broken", str(error)) from None

    def _drain(self, printed: bytearray, allowance: Allowance) -> None:
        """Collect what was printed; end once it is more than allowed."""
        while self._output_open:
            try:
                part = os.read(self._output, 1 << 16)
            except BlockingIOError:
                return
            if not part:
                self._output_open = False
                self._poll.unregister(self._output)
                return
            room = allowance.output_bytes - len(printed)
            printed += part[: max(room, 0)]
            if len(part) > room:
                raise _Ended("output", PRINTED_TOO_MUCH)
