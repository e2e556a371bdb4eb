# expect: WA
# why: computes all new weights from the same residuals
import numpy as np


def fit(X, y, alpha):
    n, d = X.shape
    means = X.mean(axis=0)
    Z, r, w = X - means, y - y.mean(), np.zeros(d)
    squares = (Z**2).sum(axis=0)
    squares[squares == 0] = 1.0
    for _ in range(100):
        rho = Z.T @ (r - Z @ w) + squares * w
        w = np.sign(rho) * np.maximum(abs(rho) - n * alpha, 0) / squares
    return w, y.mean() - means @ w
