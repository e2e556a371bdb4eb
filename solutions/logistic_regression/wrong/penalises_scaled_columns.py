# expect: WA
# why: standardises for fast steps, and forgets that the penalty then has other units
"""Penalises the weights of the standardised columns instead of the given ones."""

import numpy as np


def fit(X, y, C):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread[spread == 0] = 1.0
    A = np.column_stack([(X - mean) / spread, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    w = weights[:-1] / spread
    return w, weights[-1] - w @ mean
