# expect: WA
# why: the formula for one column, used for each of them
import numpy as np


def fit(X, y):
    A, r = X - X.mean(axis=0), y - y.mean()
    squares = (A**2).sum(axis=0)
    w = A.T @ r / np.where(squares > 1e-9, squares, 1.0)
    return w, y.mean() - X.mean(axis=0) @ w
