"""A sandbox that hears all its workers say, and tells what must not be heard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from arena import BOAST

from judge.model import Isolation
from judge.sandbox.channel import Allowance, Exchange
from judge.sandbox.host import Exit
from judge.sandbox.levels import AnyChannel, AnyWorker, Sandbox

_KEPT_BYTES = 600


@dataclass
class Ear:
    """Listens for a secret in any of the shapes it can take, and for boasts.

    Nothing is kept but the beginning: what is heard must not count as memory
    that an attack made the judge use.
    """

    secret: str
    beginning: bytes = b""
    leaked: bool = False
    boasts: list[str] = field(default_factory=list)

    def hear(self, said: bytes) -> None:
        room = _KEPT_BYTES - len(self.beginning)
        self.beginning += said[: max(0, room)]
        self.leaked |= any(shape in said for shape in shapes(self.secret))
        found = re.findall(rb"^.{0,40}" + BOAST + rb".{0,80}", said, re.MULTILINE)
        self.boasts += [line.decode(errors="replace") for line in found[:5]]


def shapes(secret: str) -> list[bytes]:
    """Return how a secret looks as text, backwards, in hex, and as numbers."""
    raw = secret.encode()
    numbers = [separator.join(map(str, raw)) for separator in (", ", ",", " ")]
    return [raw, raw[::-1], raw.hex().encode(), *(text.encode() for text in numbers)]


@dataclass
class ListeningChannel:
    channel: AnyChannel
    ear: Ear

    @property
    def takes_ahead(self) -> bool:
        return self.channel.takes_ahead

    def exchange(
        self,
        body: bytes,
        allowance: Allowance,
        *,
        exact: bool = False,
        coming: Sequence[bytes] = (),
    ) -> Exchange:
        exchange = self.channel.exchange(body, allowance, exact=exact, coming=coming)
        for said in (exchange.output, exchange.control, *map(bytes, exchange.buffers)):
            self.ear.hear(said)
        return exchange


@dataclass
class ListeningWorker:
    worker: AnyWorker
    ear: Ear

    @property
    def channel(self) -> ListeningChannel:
        return ListeningChannel(self.worker.channel, self.ear)

    def peak_bytes(self) -> int:
        return self.worker.peak_bytes()

    def end(self) -> Exit:
        return self.worker.end()


@dataclass
class ListeningSandbox:
    """Any sandbox, with an ear at every wire."""

    sandbox: Sandbox
    ear: Ear

    @property
    def isolation(self) -> Isolation:
        return self.sandbox.isolation

    def worker(self, memory_bytes: int, *, threads: bool = False) -> ListeningWorker:
        worker = self.sandbox.worker(memory_bytes, threads=threads)
        return ListeningWorker(worker, self.ear)

    def close(self) -> None:
        self.sandbox.close()
