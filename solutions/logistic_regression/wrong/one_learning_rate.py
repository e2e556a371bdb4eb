# expect: WA
# why: gradient descent as in every course; no one rate fits all columns, or all C
"""Takes 3000 steps of a fixed learning rate."""

import numpy as np


def fit(X, y, C):
    weights, intercept = np.zeros(X.shape[1]), 0.0
    for _ in range(3000):
        p = 1 / (1 + np.exp(-(X @ weights + intercept)))
        weights = weights - 0.01 * (weights + C * X.T @ (p - y))
        intercept = intercept - 0.01 * C * (p - y).sum()
    return weights, intercept
