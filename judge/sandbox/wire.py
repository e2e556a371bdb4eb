"""Frames: how messages between driver and worker are laid out.

    u32 length of what follows the sequence number
    u32 sequence number: a reply repeats that of its request
    u32 length of the control part
    u16 number of buffers, then a u32 length for each
    the control part, JSON
    the buffers, raw

Both sides use this module, so it needs only the standard library. The body (all
after the sequence number) of a request can be kept and sent again.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

HEADER = struct.Struct("<II")
_BODY = struct.Struct("<IH")
MAX_BUFFERS = 4096


class FrameError(ValueError):
    """The bytes are not a frame."""


def pack_body(control: bytes, buffers: Sequence[bytes | memoryview] = ()) -> bytes:
    """Return the body of a frame."""
    sizes = struct.pack(f"<{len(buffers)}I", *map(len, buffers))
    return b"".join((_BODY.pack(len(control), len(buffers)), sizes, control, *buffers))


def unpack_body(body: bytes | bytearray) -> tuple[bytes, list[memoryview]]:
    """Return control part and buffers; raises FrameError unless all fits exactly."""
    try:
        length, count = _BODY.unpack_from(body)
        if count > MAX_BUFFERS:
            raise FrameError(f"{count} buffers")
        sizes = struct.unpack_from(f"<{count}I", body, _BODY.size)
    except struct.error as error:
        raise FrameError(str(error)) from None
    start = _BODY.size + 4 * count
    if start + length + sum(sizes) != len(body):
        raise FrameError("the parts do not add up to the frame")
    view = memoryview(body)
    control = bytes(view[start : start + length])
    buffers, at = [], start + length
    for size in sizes:
        buffers.append(view[at : at + size])
        at += size
    return control, buffers
