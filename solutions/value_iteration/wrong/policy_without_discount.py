# expect: WA
# why: the policy is read off in a line of its own, and gamma is forgotten there
"""Names the action of the largest reward plus next value, not discounted."""

import numpy as np


def solve(P, R, gamma, tol):
    V, change = np.zeros(len(R)), 1e9
    while gamma * change > tol * (1 - gamma):
        before, V = V, (R + gamma * P @ V).max(axis=1)
        change = abs(V - before).max()
    return V, (R + P @ V).argmax(axis=1).tolist()
