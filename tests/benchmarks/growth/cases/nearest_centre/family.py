"""The nearest of k centres for each of n points; numpy is allowed."""

import numpy as np

from judge.spec import case

ENTRY = "nearest"
STARTER = "def nearest(points: Arr, centres: Arr) -> Arr: ..."
AXES = [
    {"bound": "n", "axis": "n", "low": 16, "high": 1 << 18, "fixed": {"k": 8}},
    {"bound": "n", "axis": "k", "low": 4, "high": 1 << 13, "fixed": {"n": 16}},
]
NUMPY = True


def worst(n, rng, k):
    made = np.random.default_rng(rng.getrandbits(32))
    return case(made.random((n, 2)), made.random((k, 2)))
