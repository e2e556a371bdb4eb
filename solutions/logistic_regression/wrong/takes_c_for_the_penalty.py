# expect: WA
# why: other books write a factor lambda before the penalty; C is its inverse
"""Multiplies the penalty by C instead of the losses."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.full(X.shape[1], C), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = penalty * weights + A.T @ (p - y)
        curvature = np.diag(penalty) + (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
