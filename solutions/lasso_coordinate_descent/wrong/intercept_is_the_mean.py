# expect: WA
# why: b is the mean of y only when the columns have the mean 0
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
    return w, y.mean()


def soft(x, t):
    return np.sign(x) * max(abs(x) - t, 0.0)
