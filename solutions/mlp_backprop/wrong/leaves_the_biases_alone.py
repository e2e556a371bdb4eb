# expect: WA
# why: weights have gradients; biases are forgotten
"""Returns 0 for the biases."""

import numpy as np


def backprop(params, X, y):
    W1, b1, W2, b2 = (params[key] for key in ("W1", "b1", "W2", "b2"))
    n = len(X)
    A = X @ W1 + b1
    R = np.maximum(A, 0)
    error = R @ W2 + b2 - y
    loss = (error**2).sum() / 2 / n
    dO = error / n
    dW2, db2 = R.T @ dO, 0 * b2
    dA = (dO @ W2.T) * (A > 0)
    dW1, db1 = X.T @ dA, 0 * b1
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
