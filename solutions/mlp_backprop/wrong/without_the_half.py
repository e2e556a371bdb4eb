# expect: WA
# why: the usual mean squared error, with twice the gradient
"""Leaves the factor 1/2 out."""

import numpy as np


def backprop(params, X, y):
    W1, b1, W2, b2 = (params[key] for key in ("W1", "b1", "W2", "b2"))
    n = len(X)
    A = X @ W1 + b1
    R = np.maximum(A, 0)
    error = R @ W2 + b2 - y
    loss = (error**2).sum() / n
    dO = 2 * error / n
    dW2, db2 = R.T @ dO, dO.sum(axis=0)
    dA = (dO @ W2.T) * (A > 0)
    dW1, db1 = X.T @ dA, dA.sum(axis=0)
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
