"""Reads from its input, in the hope of waiting there for ever."""

import os
import sys


def two_sum(nums, target):
    while True:
        if os.read(0, 100) or sys.stdin.read():
            print("ESCAPED: there is input")
        os.write(0, b"x")
