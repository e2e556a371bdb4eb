# expect: WA
# why: writes the score as X @ w, which passes through the origin
"""Fits weights only, and returns 0 for the intercept."""

import numpy as np


def fit(X, y, C):
    weights = np.zeros(X.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(X @ weights)))
        slope = weights + C * X.T @ (p - y)
        curvature = np.eye(len(weights)) + C * (X.T * (p * (1 - p))) @ X
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights, 0.0
