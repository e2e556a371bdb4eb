"""Says that the policy refused it on lines that no file has."""

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


send(
    b'{"s": "refused", "findings": [{"line": -1, "col": 0, "end_line": -99,'
    b' "end_col": 99999999999999999999, "code": "\\u001b[2J", "message": ""}]}'
)
stop()
