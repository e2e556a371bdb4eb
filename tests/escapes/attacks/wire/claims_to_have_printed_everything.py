"""Claims to have printed far more, or less than nothing, than it has."""

import os
import struct

SEQUENCE = [1]


def send(control, *buffers, sequence=None):
    """Write one frame to the wire, whatever it says."""
    sizes = b"".join(struct.pack("<I", len(buffer)) for buffer in buffers)
    body = struct.pack("<IH", len(control), len(buffers)) + sizes + control
    body += b"".join(buffers)
    number = SEQUENCE[0] if sequence is None else sequence
    write(struct.pack("<II", len(body), number) + body)


def write(frame):
    while frame:
        frame = frame[os.write(3, frame) :]


def stop():
    while True:
        os.read(3, 1 << 16) or os._exit(0)


def two_sum(nums, target):
    SEQUENCE[0] += 1
    claim = (b"9007199254740992", b"-1", b"1e99")[SEQUENCE[0] % 3]
    print("A" * 10_000)
    send(b'{"s": "ok", "v": [0, 1], "o": ' + claim + b"}")
    stop()
