# expect: WA
# why: leaves out a column that adds nothing, and gives it the weight 0
import numpy as np


def fit(X, y):
    A, r = X - X.mean(axis=0), y - y.mean()
    kept = []
    for j in range(A.shape[1]):
        if np.linalg.matrix_rank(A[:, [*kept, j]], tol=1e-6) > len(kept):
            kept.append(j)
    w = np.zeros(A.shape[1])
    w[kept] = np.linalg.lstsq(A[:, kept], r, rcond=1e-6)[0]
    return w, y.mean() - X.mean(axis=0) @ w
