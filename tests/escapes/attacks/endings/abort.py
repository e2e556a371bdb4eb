"""Aborts, which would leave a core file."""

import os


def two_sum(nums, target):
    os.abort()
