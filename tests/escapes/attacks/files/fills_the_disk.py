"""Writes until the disk is full."""

import os


def two_sum(nums, target):
    descriptor = os.open("@CANARY@", os.O_CREAT | os.O_WRONLY)
    print("ESCAPED: opened")
    os.posix_fallocate(descriptor, 0, 1 << 24)
    return [0, 0]
