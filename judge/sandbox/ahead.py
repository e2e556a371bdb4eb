"""Requests that reach a worker before their turn, so that it need not wait for us.

To wake a process takes longer than most cases do. So a few of the requests that
come next travel with the present one: the worker answers one after the other, and
each answer is judged while it works on the next.

`Ahead` keeps count of the requests, `Printed` of what is printed meanwhile.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Iterable

from judge.sandbox.channel import PRINTED_TOO_MUCH, Exchange

MOST = 32
_FEW = 12
"""With so few on their way, more are sent: many at once, and never none."""

_MOST_BYTES = 1 << 16
"""Of requests on their way: less than a socket holds, and little to do in vain."""


class Ahead:
    """Which requests come next, and which of them are on their way already."""

    def __init__(self) -> None:
        self._coming: deque[bytes] = deque()
        self._on_way: deque[bytes] = deque()

    def announce(self, bodies: Iterable[bytes]) -> None:
        """Say what will be asked next, in this order, as long as all goes well."""
        self._coming = deque(bodies)

    def lost(self) -> None:
        """The worker is gone, and what was on its way with it."""
        self._on_way.clear()

    def fits(self, body: bytes) -> bool:
        """Whether this may be asked now: nothing else is on its way before it."""
        return not self._on_way or self._on_way[0] is body

    @property
    def waiting(self) -> bool:
        """Whether the worker has more to answer than what is asked now."""
        return bool(self._on_way)

    def take(self, body: bytes) -> list[bytes]:
        """Begin with a request; return those to send along with it."""
        if self._on_way:
            self._on_way.popleft()
        elif self._coming and self._coming[0] is body:
            self._coming.popleft()
        else:
            self._coming.clear()
        if len(self._on_way) > _FEW:
            return []
        return self._more()

    def _more(self) -> list[bytes]:
        room, taken = _MOST_BYTES - sum(map(len, self._on_way)), []
        while self._coming and len(self._on_way) < MOST:
            room -= len(self._coming[0])
            if room < 0:
                break
            taken.append(self._coming.popleft())
            self._on_way.append(taken[-1])
        return taken


class Printed:
    """What a worker has printed, cut up by call: it may be some calls ahead."""

    def __init__(self) -> None:
        self._held = b""

    @property
    def held_bytes(self) -> int:
        """Return how much is kept for the calls to come."""
        return len(self._held)

    def lost(self) -> None:
        """The worker is gone; what it printed for later calls is not wanted."""
        self._held = b""

    def cut(self, exchange: Exchange, own: int | None, most: int) -> Exchange:
        """Return an exchange with the output of its own call.

        That is the first `own` bytes of what is there, or all of it.
        """
        if not self._held and not exchange.output:
            return exchange
        held = self._held + exchange.output
        mine, self._held = (held, b"") if own is None else (held[:own], held[own:])
        if len(mine) <= most or exchange.kind != "reply":
            return dataclasses.replace(exchange, output=mine[:most])
        note = PRINTED_TOO_MUCH
        return dataclasses.replace(
            exchange, kind="output", note=note, output=mine[:most]
        )
