# expect: WA
# why: W2 for its transpose; where the shapes fit, nothing complains
"""Goes back through W2 as if forward, if the shapes allow it."""

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
    back = W2 if W2.shape[0] == W2.shape[1] else W2.T
    dA = (dO @ back) * (A > 0)
    dW1, db1 = X.T @ dA, dA.sum(axis=0)
    return loss, {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
