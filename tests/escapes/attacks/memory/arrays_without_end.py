"""Fills numpy arrays until there is no memory."""

import numpy as np


def two_sum(nums, target):
    held = []
    while True:
        held.append(np.ones(1 << 18))
