"""Sleeps, which uses no CPU time at all."""

import time


def two_sum(nums, target):
    time.sleep(1000)
