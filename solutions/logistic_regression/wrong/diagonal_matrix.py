# expect: CLE
# time: O(n^2 d) a step
# space: O(n^2)
# why: copies the formula Aᵀ W A with W as the n by n matrix that it is on paper
"""Writes the n numbers p (1 - p) into a square matrix of zeros."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)

    def loss(weights):
        wrong = (1 - 2 * y) * (A @ weights)
        return C * np.logaddexp(0, wrong).sum() + penalty @ weights**2 / 2

    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * A.T @ np.diag(p * (1 - p)) @ A
        step = np.linalg.solve(curvature, slope)
        before = loss(weights)
        while loss(weights - step) > before * (1 + 1e-12):
            step = step / 2
        weights = weights - step
        if slope @ step <= 1e-12 * before:
            break
    return weights[:-1], weights[-1]
