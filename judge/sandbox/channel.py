"""The driver's end of the wire to a strict worker: it asks, waits and watches.

One exchange sends a request and returns the reply, unless a limit is passed
first. The clock is the worker's CPU clock as the kernel keeps it (about 2 µs
resolution), read from here; wall time only stops what sleeps. What the worker
prints meanwhile is collected, up to the cap. Requests may go out before their
turn (see `ahead`); the replies come in the same order.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from judge.sandbox.clock import clock_of, queued_for, settle
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

    takes_ahead = True

    def __init__(self, wire: socket.socket, output: int, pid: int) -> None:
        wire.setblocking(False)
        os.set_blocking(output, False)
        self._wire, self._output = wire, output
        self._pid, self._clock = pid, clock_of(pid)
        self._last_cpu_s = 0.0
        self._billed_s: float | None = None
        self._sequence = self._sent = 0
        self._received = bytearray()
        self._pending = memoryview(b"")
        self._poll = select.poll()
        self._events = select.POLLIN
        self._poll.register(wire, self._events)
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
        self,
        body: bytes,
        allowance: Allowance,
        *,
        exact: bool = False,
        coming: Sequence[bytes] = (),
    ) -> Exchange:
        """Send a request and return how it ended.

        An `exact` bill is read when the worker has come to rest after its reply, and
        time in a queue for a core is left out of its wall time.
        What is `coming` goes out as well; those exchanges must be the next ones. As
        the worker does not wait for them, a bill may have some of a neighbour's
        time, but a limit is only passed by time that was spent while we waited.
        """
        self._sequence += 1
        was_sent = self._sent >= self._sequence
        self._add(coming if was_sent else (body, *coming))
        printed = bytearray()
        queued_s = queued_for(self._pid) if exact else 0.0
        begun, now_s = time.perf_counter(), self.cpu_s()
        # From the last reply on: what is done while nobody asks is billed as well.
        cpu_begun = now_s if self._billed_s is None else self._billed_s
        limit_s = allowance.cpu_s + (now_s if was_sent else cpu_begun)
        note, control = "", b""
        buffers: list[memoryview] = []
        kind: ExchangeKind = "reply"
        try:
            self._send()
            while not self._complete(allowance):
                cpu_left = limit_s - self.cpu_s()
                wall_left = allowance.wall_s - (time.perf_counter() - begun)
                if cpu_left < 0 or wall_left < 0:
                    raise _Ended("cpu" if cpu_left < 0 else "wall")
                self._wait(min(wall_left, cpu_left + _LATE_S), printed, allowance)
            control, buffers = self._open()
        except _Ended as ended:
            kind, note = ended.kind, ended.note
        within = self._drain(printed, allowance.output_bytes)
        going_on = self._sent > self._sequence
        if not within and not going_on:
            kind, note = "output", PRINTED_TOO_MUCH
            del printed[allowance.output_bytes :]
        if exact and kind == "reply":
            settle(self._pid)
        self._billed_s = self.cpu_s()
        if kind == "reply" and self._billed_s > limit_s:
            kind = "cpu"
        cpu_s, wall_s = self._billed_s - cpu_begun, time.perf_counter() - begun
        if exact:
            wall_s = max(cpu_s, wall_s - (queued_for(self._pid) - queued_s))
        return Exchange(
            kind, cpu_s, wall_s, bytes(printed), control, tuple(buffers), note
        )

    def _wait(self, most_s: float, printed: bytearray, allowance: Allowance) -> None:
        """Wait until there is something to do, and do it."""
        for fd, event in self._poll.poll(max(1.0, 1000 * most_s)):
            if fd == self._output:
                self._print(printed, allowance)
            elif event & select.POLLOUT:
                self._send()
            else:
                self._receive()

    def at_hand(self, most_bytes: int) -> Exchange | None:
        """Return the next reply if its request went ahead and it is here already.

        No clock is read and no output collected for it: the next exchange that has
        to wait is billed for the time, and `printed` has the output.
        """
        received = self._received
        if self._sent <= self._sequence or len(received) < HEADER.size:
            return None
        length, sequence = HEADER.unpack_from(received)
        whole = HEADER.size + length <= len(received) and length <= most_bytes
        if not whole or sequence != self._sequence + 1:
            return None  # an exchange will say what is wrong
        self._sequence += 1
        try:
            control, buffers = self._open()
        except _Ended as ended:
            return Exchange(ended.kind, 0.0, 0.0, b"", note=ended.note)
        return Exchange("reply", 0.0, 0.0, b"", control, tuple(buffers))

    def printed(self, most_bytes: int) -> bytes:
        """Return what was printed since anyone asked, or a little over the cap."""
        found = bytearray()
        self._drain(found, most_bytes)
        return bytes(found)

    def _add(self, bodies: Sequence[bytes]) -> None:
        """Put requests behind what is not sent yet, as one piece."""
        parts: list[bytes | memoryview] = [self._pending]
        for body in bodies:
            self._sent += 1
            parts += (HEADER.pack(len(body), self._sent), body)
        self._pending = memoryview(b"".join(parts))

    def _send(self) -> None:
        """Send what fits; ask to be woken for the rest."""
        try:
            while self._pending:
                self._pending = self._pending[self._wire.send(self._pending) :]
        except BlockingIOError:
            pass
        except OSError:  # it has ended; what it said before can still be read
            self._pending = memoryview(b"")
        events = select.POLLIN | (select.POLLOUT if self._pending else 0)
        if events != self._events:
            self._events = events
            self._poll.modify(self._wire, events)

    def _receive(self) -> None:
        """Read what is there; it may be more than one reply."""
        try:
            part = self._wire.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError as error:
            raise _Ended("died") from error
        if not part:
            raise _Ended("died")
        self._received += part

    def _complete(self, allowance: Allowance) -> bool:
        """Return whether a whole frame is there; refuse one that is too long."""
        received = self._received
        if len(received) < HEADER.size:
            return False
        length, sequence = HEADER.unpack_from(received)
        if sequence != self._sequence:
            raise _Ended("broken", "a reply to something that was not asked")
        if length > allowance.reply_bytes:
            raise _Ended("output", f"a result of {length} bytes")
        return bool(len(received) >= HEADER.size + length)

    def _open(self) -> tuple[bytes, list[memoryview]]:
        """Take the first frame out of what was received, and return its parts."""
        end = HEADER.size + HEADER.unpack_from(self._received)[0]
        with memoryview(self._received) as view:
            body = bytes(view[HEADER.size : end])
        del self._received[:end]
        try:
            return unpack_body(body)
        except FrameError as error:
            raise _Ended("broken", str(error)) from None

    def _print(self, printed: bytearray, allowance: Allowance) -> None:
        """Collect what was printed; end if this call printed more than it may."""
        if self._drain(printed, allowance.output_bytes):
            return
        with contextlib.suppress(_Ended):
            self._receive()
        if not self._complete(allowance):  # else it is from later calls, or the next
            raise _Ended("output", PRINTED_TOO_MUCH)

    def _drain(self, printed: bytearray, most_bytes: int) -> bool:
        """Collect what was printed; stop, and say so, once it is more than allowed."""
        while self._output_open:
            if len(printed) > most_bytes:
                return False
            try:
                part = os.read(self._output, 1 << 16)
            except BlockingIOError:
                break
            if not part:
                self._output_open = False
                self._poll.unregister(self._output)
            printed += part
        return len(printed) <= most_bytes
