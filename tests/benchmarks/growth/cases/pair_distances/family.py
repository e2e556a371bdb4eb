"""The largest distance between two of n points in space; numpy is allowed."""

import numpy as np

from judge.spec import case

ENTRY = "widest"
STARTER = "def widest(points: Arr) -> float: ..."
AXES = [{"bound": "n^2", "axis": "n", "low": 8, "high": 3000}]
NUMPY = True
SMALL = (2, 9, 20)


def worst(n, rng):
    return case(np.random.default_rng(rng.getrandbits(32)).random((n, 3)))
