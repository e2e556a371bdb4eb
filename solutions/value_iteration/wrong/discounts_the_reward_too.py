# expect: WA
# why: a pair of brackets too many
"""Discounts the reward of the step itself."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    while True:
        Q = gamma * (R + P @ V)
        before, V = V, Q.max(axis=1)
        if gamma * abs(V - before).max() <= tol * (1 - gamma):
            return V, Q.argmax(axis=1).tolist()
