"""Writes to standard error for ever, past Python."""

import os


def two_sum(nums, target):
    while True:
        os.write(2, b"A" * 60_000)
