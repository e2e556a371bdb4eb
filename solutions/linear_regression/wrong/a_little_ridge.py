# expect: WA
# why: adds a small number to the diagonal, so that an inverse exists
import numpy as np


def fit(X, y):
    A, r = X - X.mean(axis=0), y - y.mean()
    w = np.linalg.solve(A.T @ A + 1e-3 * np.eye(A.shape[1]), A.T @ r)
    return w, y.mean() - X.mean(axis=0) @ w
