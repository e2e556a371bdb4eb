# expect: WA
# why: multiplies by what goes into the ReLU instead of what comes out
"""Uses a instead of max(a, 0) for the gradient of W2."""

import numpy as np


def backprop(params, X, y):
    W1, b1, W2, b2 = (params[key] for key in ("W1", "b1", "W2", "b2"))
    n = len(X)
    A = X @ W1 + b1
    R = np.maximum(A, 0)
    error = R @ W2 + b2 - y
    loss = (error**2).sum() / 2 / n
    dO = error / n
    dW2, db2 = A.T @ dO, dO.sum(axis=0)
    dA = (dO @ W2.T) * (A > 0)
    dW1, db1 = X.T @ dA, dA.sum(axis=0)
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
