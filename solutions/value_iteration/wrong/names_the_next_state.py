# expect: WA
# why: in mazes an action is often known by where it leads
"""Returns the most likely next state instead of the action."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    while True:
        Q = R + gamma * P @ V
        before, V = V, Q.max(axis=1)
        if gamma * abs(V - before).max() <= tol * (1 - gamma):
            chosen = Q.argmax(axis=1)
            return V, [int(P[s, a].argmax()) for s, a in enumerate(chosen)]
