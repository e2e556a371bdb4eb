"""Opens a POSIX message queue, which is neither a file nor a process."""

import ctypes
import os

NUMBER = {"x86_64": 240, "aarch64": 180}[os.uname().machine]


def two_sum(nums, target):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(NUMBER, b"@TOKEN@", os.O_CREAT | os.O_RDWR, 0o600, None) >= 0:
        print("ESCAPED: opened a queue")
    return [0, 0]
