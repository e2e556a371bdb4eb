"""Reads at an address that is not there."""

import ctypes


def two_sum(nums, target):
    return list(ctypes.string_at(0, 8))
