# expect: WA
# why: fits without an intercept, and returns 0 for it
import numpy as np


def fit(X, y):
    return np.linalg.lstsq(X, y, rcond=1e-6)[0], 0.0
