# expect: WA
# why: returns the two in the other order
import numpy as np


def fit(X, y):
    w = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=1e-6)[0]
    return y.mean() - X.mean(axis=0) @ w, w
