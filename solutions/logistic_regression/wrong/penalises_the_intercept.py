# expect: WA
# why: with a column of ones the intercept is a weight like any other
"""Adds the square of the intercept to the penalty."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = weights + C * A.T @ (p - y)
        curvature = np.eye(len(weights)) + C * (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
