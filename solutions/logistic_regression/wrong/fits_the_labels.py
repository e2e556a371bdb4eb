# expect: WA
# why: least squares on the labels gives a line that separates too, but no probabilities
"""Minimises the squared difference between label and score."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    weights = np.linalg.lstsq(np.diag(penalty) + C * A.T @ A, C * A.T @ y)[0]
    return weights[:-1], weights[-1]
