"""Writes single bytes, so that the reader wakes for each."""

import os


def two_sum(nums, target):
    while True:
        os.write(1, b"A")
