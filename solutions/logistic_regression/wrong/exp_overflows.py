# expect: RTE
# why: the textbook sigmoid; math.exp raises beyond 709, and a score may be -5000
"""Computes 1 / (1 + exp(-score)) as it stands."""

import math

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.zeros(A.shape[1])
    for _ in range(50):
        p = np.array([1 / (1 + math.exp(-score)) for score in A @ weights])
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        weights = weights - np.linalg.lstsq(curvature, slope)[0]
    return weights[:-1], weights[-1]
