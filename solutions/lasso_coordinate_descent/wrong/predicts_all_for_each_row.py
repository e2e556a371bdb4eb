# expect: CLE
# time: O(n^2 d) a round
# space: O(n d)
# why: `residuals(w)[i]` reads like a look-up, and computes all n of them
import numpy as np


def fit(X, y, alpha):
    n, d = X.shape
    means = X.mean(axis=0)
    Z, w = X - means, np.zeros(d)

    def residuals(w):
        return y - y.mean() - Z @ w

    while True:
        r = np.array([residuals(w)[i] for i in range(n)])
        before = w.copy()
        for j in range(d):
            square = Z[:, j] @ Z[:, j]
            if square > 0:
                rho = Z[:, j] @ r + square * w[j]
                new = np.sign(rho) * max(abs(rho) - n * alpha, 0.0) / square
                r -= (new - w[j]) * Z[:, j]
                w[j] = new
        if abs(w - before).max() < 1e-10:
            return w, y.mean() - means @ w
