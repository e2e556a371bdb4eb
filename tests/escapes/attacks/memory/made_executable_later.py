"""Makes memory executable after it has written machine code to it."""

import ctypes
import os

NUMBERS = {"x86_64": (10, 329), "aarch64": (226, 288)}[os.uname().machine]


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    memory = ctypes.create_string_buffer(3 * 4096)
    page = ctypes.c_size_t((ctypes.addressof(memory) + 4095) & ~4095)
    ctypes.memset(page.value, 0xC3, 4096)
    for protection in (4, 5, 6, 7, 0x01000007):
        wide = ctypes.c_ulong(protection | (1 << 32))
        for value in (ctypes.c_ulong(protection), wide):
            if libc.syscall(NUMBERS[0], page, ctypes.c_size_t(4096), value) == 0:
                print("ESCAPED: executable by mprotect")
            number, key = NUMBERS[1], ctypes.c_long(-1)
            if libc.syscall(number, page, ctypes.c_size_t(4096), value, key) == 0:
                print("ESCAPED: executable by pkey_mprotect")
    return [0, 0]
