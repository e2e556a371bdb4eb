# expect: WA
# why: Newton's method nearly always converges from 0, so nobody looks at the loss
"""Takes every Newton step in full, also where it overshoots."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(100):
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
