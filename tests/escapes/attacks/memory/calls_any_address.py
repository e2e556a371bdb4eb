"""Jumps to addresses: to data, to nowhere, to the middle of a function."""

import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None)
    code = ctypes.create_string_buffer(b"\xc3" * 64)
    middle = ctypes.cast(libc.system, ctypes.c_void_p).value + 3
    for address in (middle, ctypes.addressof(code), 0x10):
        ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    return [0, 0]
