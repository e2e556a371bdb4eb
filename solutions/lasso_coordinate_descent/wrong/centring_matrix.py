# expect: CLE
# time: O(n^2 d)
# space: O(n^2)
# why: takes the means off by the n by n matrix that the textbook has for it
import numpy as np


def fit(X, y, alpha):
    n, d = X.shape
    means = X.mean(axis=0)
    H = np.eye(n) - np.ones((n, n)) / n
    Z, r, w = H @ X, H @ y, np.zeros(d)
    for _ in range(600 if n < 50 else 50):
        for j in range(d):
            square = Z[:, j] @ Z[:, j]
            if square > 1e-9:
                rho = Z[:, j] @ r + square * w[j]
                new = soft(rho, n * alpha) / square
                r -= (new - w[j]) * Z[:, j]
                w[j] = new
    return w, y.mean() - means @ w


def soft(x, t):
    return np.sign(x) * max(abs(x) - t, 0.0)
