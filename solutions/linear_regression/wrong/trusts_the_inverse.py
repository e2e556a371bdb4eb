# expect: RTE
# why: the formula of the textbook; its matrix may have no inverse
import numpy as np


def fit(X, y):
    A = np.column_stack([np.ones(len(X)), X])
    b, *w = np.linalg.inv(A.T @ A) @ A.T @ y
    return w, b
