# expect: WA
# why: a column of ones; of many fits it takes the one with short w and b
import numpy as np


def fit(X, y):
    A = np.column_stack([X, np.ones(len(X))])
    theta = np.linalg.lstsq(A, y, rcond=1e-9)[0]
    return theta[:-1], theta[-1]
