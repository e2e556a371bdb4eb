"""An answer as it came over the wire: cheap to compare, decoded when asked."""

from __future__ import annotations

import hashlib
from collections.abc import Set
from dataclasses import dataclass
from typing import Any

from judge.model import Outcome, Problem
from judge.sandbox import replies
from judge.sandbox.calls import Prepared
from judge.sandbox.channel import Exchange
from judge.sandbox.wire import pack_body
from judge.values.reader import WireError

_SHORT_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Answer:
    """The reply to a call that returned."""

    problem: Problem
    prepared: Prepared
    reply: replies.Reply
    exchange: Exchange

    @property
    def size_bytes(self) -> int:
        buffers = self.exchange.buffers
        return len(self.exchange.control) + sum(buffer.nbytes for buffer in buffers)

    def raw(self) -> bytes:
        """Return the answer as it came, or a digest of it when it is long."""
        if self.size_bytes > _SHORT_BYTES:
            return self.digest()
        return pack_body(self.exchange.control, self.exchange.buffers)

    def digest(self) -> bytes:
        """Return what two answers have in common only if they are the same."""
        sizes = [buffer.nbytes for buffer in self.exchange.buffers]
        found = hashlib.sha256(self.exchange.control + repr(sizes).encode())
        for buffer in self.exchange.buffers:
            found.update(buffer)
        return found.digest()

    def outcome(self, known: Set[bytes] = frozenset()) -> Outcome:
        """Return the decoded answer; raises WireError for what is none.

        One that is `known`, as it came, is not decoded.
        """
        raw = self.raw()
        if raw in known:
            used = spent(self.exchange)
            return Outcome(kind="value", raw=raw, known=True, **used)
        value, mutated = replies.value(
            self.problem, self.prepared, self.reply, self.exchange
        )
        if len(self.prepared.returns) != len(self.reply.d):
            raise WireError("fewer results than operations")
        return Outcome(
            kind="value",
            value=value,
            mutated=mutated,
            raw=raw,
            **spent(self.exchange),
        )


def spent(exchange: Exchange) -> dict[str, Any]:
    """Return what a call used and printed, as fields of its Outcome."""
    return {
        "cpu_s": exchange.cpu_s,
        "wall_s": exchange.wall_s,
        "stdout": exchange.output.decode(errors="replace"),
    }
