# expect: CLE
# time: O(n^2 d) a step
# space: O(n d)
# why: `probabilities(...)[i]` reads like a look-up, and computes all n of them
"""Computes the probabilities of all rows anew for every row."""

import numpy as np


def fit(X, y, C):
    n, d = X.shape
    A = np.column_stack([X, np.ones(n)])
    penalty = np.append(np.ones(d), 0.0)

    def probabilities(weights):
        return np.exp(-np.logaddexp(0, -(A @ weights)))

    def loss(weights):
        wrong = (1 - 2 * y) * (A @ weights)
        return C * np.logaddexp(0, wrong).sum() + penalty @ weights**2 / 2

    weights = np.zeros(d + 1)
    for _ in range(50):
        p = np.array([probabilities(weights)[i] for i in range(n)])
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        step = np.linalg.solve(curvature, slope)
        before = loss(weights)
        while loss(weights - step) > before * (1 + 1e-12):
            step = step / 2
        weights = weights - step
        if slope @ step <= 1e-12 * before:
            break
    return weights[:-1], weights[-1]
