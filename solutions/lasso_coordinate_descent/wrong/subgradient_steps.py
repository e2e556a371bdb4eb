# expect: WA
# why: steps down the slope, with sign(w) for the corner; never quite 0
import numpy as np


def fit(X, y, alpha):
    means = X.mean(axis=0)
    Z, r, w = X - means, y - y.mean(), np.zeros(X.shape[1])
    rate = 1 / (1 + (Z**2).sum() / len(y))
    for step in range(2000):
        slope = alpha * np.sign(w) - Z.T @ (r - Z @ w) / len(y)
        w = w - rate / (1 + step / 100) * slope
    return w, y.mean() - means @ w
