# expect: WA
# why: the formula log(1 + exp(-y z)) is for labels 1 and -1; a label 0 erases the row
"""Puts labels of 0 into the loss for labels of -1."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, y * (A @ weights)))
        slope = penalty * weights - C * A.T @ (y * p)
        curvature = np.diag(penalty) + C * (A.T * (y * y * p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
