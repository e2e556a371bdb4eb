"""Sends itself SIGSTOP, so that it neither runs nor ends."""

import signal


def two_sum(nums, target):
    signal.raise_signal(signal.SIGSTOP)
    return [0, 0]
