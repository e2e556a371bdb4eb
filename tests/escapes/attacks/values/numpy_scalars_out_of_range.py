"""Returns numpy scalars whose conversion overflows or complains."""

import numpy as np


def two_sum(nums, target):
    return [np.uint64(2**64 - 1), np.float64("nan")]
