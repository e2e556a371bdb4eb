# expect: WA
# why: gradient descent with a fixed rate and a fixed number of steps
import numpy as np


def fit(X, y):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(500):
        r = X @ w + b - y
        w, b = w - 0.01 * X.T @ r / len(y), b - 0.01 * r.mean()
    return w, b
