# expect: CLE
# time: O(n^2 d h)
# why: `forward(X)[i]` reads like a look-up, and computes all n rows
"""Goes forward with all rows for every row."""

import numpy as np


def backprop(params, X, y):
    W1, b1, W2, b2 = (params[key] for key in ("W1", "b1", "W2", "b2"))
    n = len(X)
    A = X @ W1 + b1
    R = np.array([np.maximum(X @ W1 + b1, 0)[i] for i in range(n)])
    error = R @ W2 + b2 - y
    loss = (error**2).sum() / 2 / n
    dO = error / n
    dW2, db2 = R.T @ dO, dO.sum(axis=0)
    dA = (dO @ W2.T) * (A > 0)
    dW1, db1 = X.T @ dA, dA.sum(axis=0)
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
