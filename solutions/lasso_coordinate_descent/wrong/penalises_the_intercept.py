# expect: WA
# why: a column of ones, whose weight is penalised like the others
import numpy as np


def fit(X, y, alpha):
    Z = np.column_stack([X, np.ones(len(X))])
    n, d = Z.shape
    r, w = y.copy(), np.zeros(d)
    for _ in range(600):
        for j in range(d):
            square = Z[:, j] @ Z[:, j]
            if square > 0:
                rho = Z[:, j] @ r + square * w[j]
                new = soft(rho, n * alpha) / square
                r -= (new - w[j]) * Z[:, j]
                w[j] = new
    return w[:-1], w[-1]


def soft(x, t):
    return np.sign(x) * max(abs(x) - t, 0.0)
