# expect: WA
# why: takes the best state that an action may lead to, as if it were certain
"""Uses the largest value of the possible next states, not the mean."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    while True:
        Q = R + gamma * np.where(P > 0, V, -np.inf).max(axis=2)
        before, V = V, Q.max(axis=1)
        if gamma * abs(V - before).max() <= tol * (1 - gamma):
            return V, Q.argmax(axis=1).tolist()
