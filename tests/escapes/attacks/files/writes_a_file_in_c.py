"""Writes a file through the C library and by its shell."""

import ctypes


def two_sum(nums, target):
    libc = ctypes.CDLL(None)
    libc.fopen.restype = ctypes.c_void_p
    file = libc.fopen(b"@CANARY@", b"w")
    if file:
        libc.fputs(b"pwned", ctypes.c_void_p(file))
        libc.fclose(ctypes.c_void_p(file))
        print("ESCAPED: wrote")
    libc.system(b"echo pwned > @CANARY@")
    return [0, 0]
