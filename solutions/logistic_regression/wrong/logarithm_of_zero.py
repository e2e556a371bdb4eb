# expect: WA
# why: p rounds to 1 for a score above 37, and 0 * log(0) is nan, which no step improves
"""Compares losses computed as y log(p) + (1 - y) log(1 - p)."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)

    def loss(weights):
        p = 1 / (1 + np.exp(-(A @ weights)))
        likelihood = y * np.log(p) + (1 - y) * np.log(1 - p)
        return penalty @ weights**2 / 2 - C * likelihood.sum()

    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-(A @ weights)))
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        step = np.linalg.lstsq(curvature, slope)[0]
        for _ in range(40):
            if loss(weights - step) <= loss(weights) * (1 + 1e-12):
                weights = weights - step
                break
            step = step / 2
    return weights[:-1], weights[-1]
