# expect: WA
# why: keeps the column of ones to the end, and the weights have one entry too many
"""Returns the weights with the intercept still at their end."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights, weights[-1]
