# expect: WA
# why: a fixed number of sweeps looks like plenty, and is for a small gamma
"""Sweeps a hundred times."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    for _ in range(100):
        V = (R + gamma * P @ V).max(axis=1)
    return V, (R + gamma * P @ V).argmax(axis=1).tolist()
