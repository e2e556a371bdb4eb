# expect: WA
# why: the intercept is the mean of y only when the columns have the mean 0
import numpy as np


def fit(X, y):
    w = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=1e-6)[0]
    return w, y.mean()
