# expect: WA
# why: the values look ahead, and the policy is read off the rewards
"""Names the action with the largest reward."""

import numpy as np


def solve(P, R, gamma, tol):
    V, change = np.zeros(len(R)), 1e9
    while gamma * change > tol * (1 - gamma):
        before, V = V, (R + gamma * P @ V).max(axis=1)
        change = abs(V - before).max()
    return V, R.argmax(axis=1).tolist()
