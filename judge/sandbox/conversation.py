"""A request and what follows from it: questions to answer, until a reply ends it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from judge.sandbox import replies
from judge.sandbox.calls import Prepared
from judge.sandbox.channel import Allowance, Exchange
from judge.sandbox.endings import added
from judge.sandbox.levels import AnyChannel
from judge.values.reader import WireError

MAX_QUESTIONS = 100_000
"""Calls of callable arguments in one case; far above what any problem needs."""


def converse(
    channel: AnyChannel,
    body: bytes,
    prepared: Prepared,
    most: Allowance,
    *,
    exact: bool = False,
    coming: Sequence[bytes] = (),
) -> tuple[Exchange, replies.Reply | None]:
    """Send a request and answer what it asks, until a reply ends it.

    All of it together may use what is allowed. Without a reply the exchange says
    how it ended. `exact` and `coming` are those of `Channel.exchange`.
    """
    so_far = Exchange("reply", 0.0, 0.0, b"")
    for _ in range(MAX_QUESTIONS):
        allowance = Allowance(
            cpu_s=most.cpu_s - so_far.cpu_s,
            wall_s=most.wall_s - so_far.wall_s,
            reply_bytes=most.reply_bytes,
            output_bytes=most.output_bytes - len(so_far.output),
        )
        exchange = channel.exchange(body, allowance, exact=exact, coming=coming)
        so_far, coming = added(so_far, exchange), ()
        if so_far.kind != "reply":
            return so_far, None
        try:
            reply = replies.read(so_far)
            if reply.s != "ask":
                return so_far, reply
            body = replies.answer_question(reply, so_far, prepared)
        except WireError as error:
            return dataclasses.replace(so_far, kind="broken", note=str(error)), None
    note = f"more than {MAX_QUESTIONS} calls of one argument"
    return dataclasses.replace(so_far, kind="broken", note=note), None
