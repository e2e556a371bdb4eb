# expect: CLE
# time: O(n^2)
# space: O(n^2)
# why: svd returns n by n numbers unless full_matrices=False; all but d columns idle
import numpy as np


def fit(X, y):
    means = X.mean(axis=0)
    U, values, axes = np.linalg.svd(X - means)
    w = np.zeros(X.shape[1])
    for i, value in enumerate(values):
        if value > 1e-6 * values[0]:
            w += axes[i] * (U[:, i] @ y) / value
    return w, y.mean() - means @ w
