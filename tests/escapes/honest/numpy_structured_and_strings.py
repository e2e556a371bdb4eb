"""Uses structured arrays, string arrays, masked arrays and polynomials."""

import numpy as np
from numpy.polynomial import Polynomial


def two_sum(nums, target):
    pairs = np.array(list(enumerate(nums)), dtype=[("index", "i8"), ("value", "i8")])
    pairs.sort(order=["value", "index"])
    assert np.char.upper(np.array(["two", "sum"]))[1] == "SUM"
    assert np.ma.masked_equal([1, 2, 1], 1).sum() == 2
    assert Polynomial([1, 1])(2) == 3
    low, high = 0, len(pairs) - 1
    while low < high:
        total = pairs["value"][low] + pairs["value"][high]
        if total == target:
            return [pairs["index"][low], pairs["index"][high]]
        low, high = (low + 1, high) if total < target else (low, high - 1)
    return []
