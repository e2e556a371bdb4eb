# expect: CLE
# time: O(n^2 d)
# space: O(n d)
# why: computes the means of all rows anew for every row
import numpy as np


def fit(X, y):
    A = np.array([row - X.mean(axis=0) for row in X])
    w = np.linalg.lstsq(A, y - y.mean(), rcond=1e-6)[0]
    return w, y.mean() - X.mean(axis=0) @ w
