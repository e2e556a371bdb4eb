# expect: WA
# why: descends on b as well; far from 0, b and w hold each other back
import numpy as np


def fit(X, y, alpha):
    n, d = X.shape
    Z, r, w = X, y - y.mean(), np.zeros(d)
    b = y.mean()
    for _ in range(600):
        for j in range(d):
            square = Z[:, j] @ Z[:, j]
            if square > 0:
                rho = Z[:, j] @ r + square * w[j]
                new = soft(rho, n * alpha) / square
                r -= (new - w[j]) * Z[:, j]
                w[j] = new
        b, r = b + r.mean(), r - r.mean()
    return w, b


def soft(x, t):
    return np.sign(x) * max(abs(x) - t, 0.0)
