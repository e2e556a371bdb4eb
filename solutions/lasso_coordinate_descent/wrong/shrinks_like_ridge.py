# expect: WA
# why: penalises squares: small weights, and none that is 0
import numpy as np


def fit(X, y, alpha):
    means = X.mean(axis=0)
    Z = X - means
    G = Z.T @ Z + len(y) * alpha * np.eye(X.shape[1])
    w = np.linalg.solve(G, Z.T @ (y - y.mean()))
    return w, y.mean() - means @ w
