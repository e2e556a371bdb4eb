"""Overwrites a megabyte of the heap after an array."""

import numpy as np


def two_sum(nums, target):
    small = np.zeros(8, dtype=np.uint8)
    np.lib.stride_tricks.as_strided(small, (1 << 20,), (1,))[:] = 65
    return [0, 0]
