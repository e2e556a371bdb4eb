# expect: WA
# why: max(x - t, 0) looks like the soft threshold, and is half of it
import numpy as np


def fit(X, y, alpha):
    n, d = X.shape
    means = X.mean(axis=0)
    Z, r, w = X - means, y - y.mean(), np.zeros(d)
    for _ in range(600):
        for j in range(d):
            square = Z[:, j] @ Z[:, j]
            if square > 0:
                rho = Z[:, j] @ r + square * w[j]
                new = soft(rho, n * alpha) / square
                r -= (new - w[j]) * Z[:, j]
                w[j] = new
    return w, y.mean() - means @ w


def soft(x, t):
    return max(x - t, 0.0)
