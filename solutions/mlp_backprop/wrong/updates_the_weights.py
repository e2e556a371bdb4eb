# expect: WA
# why: a training step sneaks in; the caller asked for gradients only
"""Subtracts the gradients from the weights that it was given."""

import numpy as np


def backprop(params, X, y):
    W1, b1, W2, b2 = (params[key] for key in ("W1", "b1", "W2", "b2"))
    n = len(X)
    A = X @ W1 + b1
    R = np.maximum(A, 0)
    error = R @ W2 + b2 - y
    loss = (error**2).sum() / 2 / n
    dO = error / n
    dW2, db2 = R.T @ dO, dO.sum(axis=0)
    dA = (dO @ W2.T) * (A > 0)
    dW1, db1 = X.T @ dA, dA.sum(axis=0)
    W1 -= 0.125 * dW1
    W2 -= 0.125 * dW2
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
