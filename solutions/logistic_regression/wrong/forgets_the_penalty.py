# expect: WA
# why: maximises the likelihood alone; data that a line tells apart have no maximum
"""Leaves the penalty out."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = A.T @ (p - y)
        curvature = (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
