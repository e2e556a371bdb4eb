# expect: WA
# why: reads P[s, a, t] as the way from t to s
"""Sums over the state that is left instead of the one that is reached."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    for _ in range(3000):
        Q = R + gamma * np.einsum("tas,t->sa", P, V)
        before, V = V, Q.max(axis=1)
        if gamma * abs(V - before).max() <= tol * (1 - gamma):
            break
    return V, Q.argmax(axis=1).tolist()
