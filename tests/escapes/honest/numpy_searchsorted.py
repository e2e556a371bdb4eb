"""Sorts with numpy and finds the partner of each entry by bisection."""

import numpy as np


def two_sum(nums, target):
    values = np.array(nums, dtype=np.int64)
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    for place, value in enumerate(ordered):
        at = int(np.searchsorted(ordered, target - value, side="left"))
        while at < len(ordered) and ordered[at] == target - value:
            if at != place:
                return np.array([order[place], order[at]])
            at += 1
    return []
