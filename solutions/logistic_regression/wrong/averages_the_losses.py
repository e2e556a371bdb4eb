# expect: WA
# why: the mean is what one watches while training; here the losses are added up
"""Divides the sum of the losses by n, so the penalty weighs n times as much."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = penalty * weights + C * A.T @ (p - y) / len(y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A / len(y)
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
