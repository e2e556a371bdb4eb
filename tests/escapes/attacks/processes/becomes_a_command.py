"""Replaces itself by a shell, by path and by descriptor."""

import ctypes
import os

NUMBER = {"x86_64": 322, "aarch64": 281}[os.uname().machine]  # execveat


def two_sum(nums, target):
    command = ["sh", "-c", "echo ESCAPED: exec; echo pwned > @CANARY@"]
    for attempt in (
        lambda: os.execv("/bin/sh", command),
        lambda: os.execve(0, command, {}),
        lambda: os.execvp("sh", command),
    ):
        try:
            attempt()
        except OSError:
            continue
    argv = (ctypes.c_char_p * 4)(b"sh", b"-c", b"echo ESCAPED: execveat", None)
    ctypes.CDLL(None).syscall(NUMBER, ctypes.c_long(-100), b"/bin/sh", argv, None, 0)
    return [0, 0]
