"""The kernel's side of a filter: checks and runs classic BPF on a system call.

Only what seccomp(2) filters may use: loads of words of `struct seccomp_data`,
jumps forward, and returns. Anything else raises, as the kernel refuses it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

KILL, ALLOW, ERRNO = 0x80000000, 0x7FFF0000, 0x00050000
_LOAD, _JUMP, _EQUAL, _GREATER, _AT_LEAST, _ANY_BIT, _RETURN = (
    0x20,
    0x05,
    0x15,
    0x25,
    0x35,
    0x45,
    0x06,
)
_DATA_BYTES = 64
_MOST_INSTRUCTIONS = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A system call as a filter sees it; arguments have 64 bits."""

    number: int
    arch: int
    args: tuple[int, ...] = ()

    def data(self) -> bytes:
        """Return struct seccomp_data: number, architecture, address, arguments."""
        args = [arg & 0xFFFFFFFFFFFFFFFF for arg in (*self.args, *[0] * 6)[:6]]
        return struct.pack("<IIQ6Q", self.number & 0xFFFFFFFF, self.arch, 0, *args)


def instructions(program: bytes) -> list[tuple[int, int, int, int]]:
    """Return (code, if true, if false, value) of each; ValueError if it may not be."""
    found = list(struct.iter_unpack("<HBBI", program))
    if not 0 < len(found) <= _MOST_INSTRUCTIONS:
        raise ValueError(f"{len(found)} instructions")
    for place, (code, yes, no, value) in enumerate(found):
        steps: tuple[int, ...] = ()
        if code == _JUMP:
            steps = (value,)
        elif code in (_EQUAL, _GREATER, _AT_LEAST, _ANY_BIT):
            steps = (yes, no)
        elif code == _LOAD:
            if value % 4 or value + 4 > _DATA_BYTES:
                raise ValueError(f"{place}: loads at {value}")
        elif code != _RETURN:
            raise ValueError(f"{place}: unknown code {code:#x}")
        if any(place + 1 + step >= len(found) for step in steps):
            raise ValueError(f"{place}: jumps past the end")
    if found[-1][0] != _RETURN:
        raise ValueError("runs past the end")
    return found


def decide(program: bytes, call: Call) -> int:
    """Return what the filter does with a call: KILL, ALLOW, or ERRNO | code."""
    code, data = instructions(program), call.data()
    place = accumulator = 0
    while True:
        operation, yes, no, value = code[place]
        place += 1
        match operation:
            case 0x06:
                return value
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, value)
            case 0x05:
                place += value
            case 0x15:
                place += yes if accumulator == value else no
            case 0x25:
                place += yes if accumulator > value else no
            case 0x35:
                place += yes if accumulator >= value else no
            case 0x45:
                place += yes if accumulator & value else no
