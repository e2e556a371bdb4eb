# expect: WA
# why: the equation without a maximum, which belongs to evaluating a policy
"""Gives every state the mean of its actions."""

import numpy as np


def solve(P, R, gamma, tol):
    V = np.zeros(len(R))
    while True:
        Q = R + gamma * P @ V
        before, V = V, Q.mean(axis=1)
        if gamma * abs(V - before).max() <= tol * (1 - gamma):
            return V, Q.argmax(axis=1).tolist()
