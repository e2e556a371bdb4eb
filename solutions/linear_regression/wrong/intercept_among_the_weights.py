# expect: WA
# why: returns the weights with the intercept still at their end
import numpy as np


def fit(X, y):
    w = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=1e-6)[0]
    b = y.mean() - X.mean(axis=0) @ w
    return np.append(w, b), b
