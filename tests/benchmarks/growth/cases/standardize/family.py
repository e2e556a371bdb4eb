"""Subtract the mean, divide by the standard deviation; numpy is allowed."""

import numpy as np

from judge.spec import case

ENTRY = "standardize"
STARTER = "def standardize(values: Arr) -> Arr: ..."
AXES = [{"bound": "n", "axis": "n", "low": 64, "high": 1 << 21}]
NUMPY = True
SMALL = (6, 13, 64)


def worst(n, rng):
    return case(np.random.default_rng(rng.getrandbits(32)).random(n))
