# expect: WA
# why: the rule in many a textbook; it bounds the last step, not the way that is left
"""Stops as soon as no value changes by more than tol."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    while True:
        Q = R + gamma * P @ V
        before, V = V, Q.max(axis=1)
        if abs(V - before).max() <= tol:
            return V, Q.argmax(axis=1).tolist()
