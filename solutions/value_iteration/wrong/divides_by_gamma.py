# expect: RTE
# why: solves the bound for the change, and gamma may be 0
"""Stops when the change is at most tol (1 - gamma) / gamma."""

import numpy as np


def solve(P, R, gamma, tol):
    enough = tol * (1 - gamma) / gamma
    V = np.zeros(len(R))
    while True:
        Q = R + gamma * P @ V
        before, V = V, Q.max(axis=1)
        if abs(V - before).max() <= enough:
            return V, Q.argmax(axis=1).tolist()
