"""Frames: what is packed comes out, and anything else is refused."""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.sandbox.channel import Allowance, Channel, Exchange
from judge.sandbox.wire import HEADER, MAX_BUFFERS, FrameError, pack_body, unpack_body
from judge.sandbox.worker import Link

parts = st.tuples(st.binary(max_size=40), st.lists(st.binary(max_size=20), max_size=5))
USUAL = Allowance(cpu_s=1e6, wall_s=5, reply_bytes=1000, output_bytes=100)


@given(parts)
def test_what_was_packed_is_unpacked(drawn: tuple[bytes, list[bytes]]) -> None:
    control, buffers = drawn
    got, views = unpack_body(pack_body(control, buffers))
    assert (got, [bytes(view) for view in views]) == (control, buffers)


@given(parts, st.data())
def test_a_body_that_was_cut_or_made_longer_is_refused(
    drawn: tuple[bytes, list[bytes]], data: st.DataObject
) -> None:
    body = pack_body(*drawn)
    cut = data.draw(st.integers(0, len(body) - 1))
    for wrong in (body[:cut], body + b"x"):
        with pytest.raises(FrameError):
            unpack_body(wrong)


@settings(max_examples=200)
@given(st.binary(max_size=60))
def test_any_bytes_are_a_frame_or_a_frame_error(body: bytes) -> None:
    with contextlib.suppress(FrameError):
        control, buffers = unpack_body(body)
        assert pack_body(control, [bytes(b) for b in buffers]) == body


@pytest.mark.parametrize(
    "body",
    [
        struct.pack("<IH", 0xFFFFFFFF, 0),
        struct.pack("<IH", 0, 0xFFFF),
        struct.pack("<IH", 0, MAX_BUFFERS + 1) + bytes(4 * (MAX_BUFFERS + 1)),
        struct.pack("<IHI", 0, 1, 0xFFFFFFFF),
        struct.pack("<IHII", 0, 2, 0xFFFFFFFF, 0xFFFFFFFF),
    ],
    ids=["long control", "many buffers", "one too many", "a long buffer", "two"],
)
def test_a_claim_of_more_than_there_is_takes_no_memory(body: bytes) -> None:
    with pytest.raises(FrameError):
        unpack_body(body)


Reply = Callable[[socket.socket, int], None]


@contextlib.contextmanager
def answered(reply: Reply) -> Iterator[Channel]:
    """Open a channel to a thread that reads a request and replies with anything."""
    ours, theirs = socket.socketpair()
    reading, writing = os.pipe()

    def serve() -> None:
        with theirs, contextlib.suppress(OSError):
            while header := theirs.recv(HEADER.size, socket.MSG_WAITALL):
                length, sequence = HEADER.unpack(header)
                theirs.recv(length, socket.MSG_WAITALL)
                reply(theirs, sequence)

    thread = threading.Thread(target=serve)
    thread.start()
    channel = Channel(ours, reading, os.getpid())
    try:
        yield channel
    finally:
        channel.close()
        os.close(writing)
        thread.join()


def asked(reply: Reply, allowance: Allowance = USUAL) -> Exchange:
    with answered(reply) as channel:
        return channel.exchange(pack_body(b"{}"), allowance)


def frame(sequence: int, body: bytes) -> bytes:
    return HEADER.pack(len(body), sequence) + body


def test_a_reply_comes_with_its_buffers_however_it_is_cut_up() -> None:
    body = pack_body(b"[1]", [b"ab", b""])

    def byte_by_byte(wire: socket.socket, sequence: int) -> None:
        for byte in frame(sequence, body):
            wire.send(bytes([byte]))

    found = asked(byte_by_byte)
    assert (found.kind, found.control) == ("reply", b"[1]")
    assert [bytes(view) for view in found.buffers] == [b"ab", b""]


def test_one_exchange_after_the_other_gets_its_own_reply() -> None:
    def count(wire: socket.socket, sequence: int) -> None:
        wire.sendall(frame(sequence, pack_body(str(sequence).encode())))

    with answered(count) as channel:
        got = [channel.exchange(pack_body(b""), USUAL).control for _ in range(5)]
    assert got == [b"1", b"2", b"3", b"4", b"5"]


@pytest.mark.parametrize("off_by", [-1, 1, 1000])
def test_a_reply_to_something_else_is_broken(off_by: int) -> None:
    def wrong(wire: socket.socket, sequence: int) -> None:
        wire.sendall(frame((sequence + off_by) % 2**32, pack_body(b"{}")))

    found = asked(wrong)
    assert (found.kind, found.note) == (
        "broken",
        "a reply to something that was not asked",
    )


def test_a_reply_before_the_question_is_broken() -> None:
    """Two replies to the first request: the second is not one to the next."""

    def twice(wire: socket.socket, sequence: int) -> None:
        wire.sendall(2 * frame(sequence, pack_body(b"{}")))

    with answered(twice) as channel:
        kinds = [channel.exchange(pack_body(b""), USUAL).kind for _ in range(2)]
    assert kinds == ["reply", "broken"]


@pytest.mark.parametrize("length", [1001, 2**32 - 1])
def test_a_reply_that_is_too_long_ends_at_its_header(length: int) -> None:
    def boast(wire: socket.socket, sequence: int) -> None:
        wire.sendall(HEADER.pack(length, sequence))

    found = asked(boast)
    assert (found.kind, found.note) == ("output", f"a result of {length} bytes")


def test_a_reply_whose_parts_do_not_add_up_is_broken() -> None:
    def liar(wire: socket.socket, sequence: int) -> None:
        wire.sendall(frame(sequence, struct.pack("<IH", 99, 0)))

    assert asked(liar).kind == "broken"


def test_half_a_reply_and_then_the_end_is_a_death() -> None:
    def die(wire: socket.socket, sequence: int) -> None:
        wire.sendall(frame(sequence, pack_body(b"{}"))[:-1])
        wire.shutdown(socket.SHUT_RDWR)

    assert asked(die).kind == "died"


def test_half_a_reply_and_then_nothing_ends_by_the_clock() -> None:
    def wait(wire: socket.socket, sequence: int) -> None:
        wire.sendall(frame(sequence, pack_body(b"{}"))[:-1])

    short = Allowance(cpu_s=1e6, wall_s=0.1, reply_bytes=1000, output_bytes=100)
    found = asked(wait, short)
    assert found.kind == "wall"
    assert 0.1 <= found.wall_s < 4


def test_a_request_of_any_size_gets_through() -> None:
    """Larger than what a socket holds: the driver must not wait for itself."""

    def echo(wire: socket.socket, sequence: int) -> None:
        wire.sendall(frame(sequence, pack_body(b"ok")))

    with answered(echo) as channel:
        found = channel.exchange(pack_body(b"", [bytes(8 << 20)]), USUAL)
    assert found.control == b"ok"


def test_a_worker_repeats_the_number_of_the_request() -> None:
    (to_read, request), (reply, to_write) = os.pipe(), os.pipe()
    link = Link(to_read, to_write)
    for number in (7, 2**32 - 1):
        os.write(request, frame(number, pack_body(b'{"a": 1}', [b"xy"])))
        message, buffers = link.receive()
        assert (message, [bytes(b) for b in buffers]) == ({"a": 1}, [b"xy"])
        link.send({"s": "ok"}, [b"z"])
        length, sequence = HEADER.unpack(os.read(reply, HEADER.size))
        assert sequence == number
        control, (view,) = unpack_body(os.read(reply, length))
        assert (control, bytes(view)) == (b'{"s": "ok"}', b"z")
    for descriptor in (to_read, request, reply, to_write):
        os.close(descriptor)
