# imports: numpy
import numpy as np


class Node:
    __slots__ = ("feature", "threshold", "left", "right", "value")

    def __init__(self, feature=None, threshold=None, left=None, right=None, *, value=None):
        self.feature, self.threshold = feature, threshold
        self.left, self.right, self.value = left, right, value


def gini(y):
    _, counts = np.unique(y, return_counts=True)
    p = counts / counts.sum()
    return 1.0 - (p ** 2).sum()


def best_split(X, y):
    best = (np.inf, None, None)
    for j in range(X.shape[1]):
        for t in np.unique(X[:, j])[:-1]:
            mask = X[:, j] <= t
            score = mask.mean() * gini(y[mask]) + (~mask).mean() * gini(y[~mask])
            if score < best[0]:
                best = score, j, t
    return best


def grow(X, y, depth=3):
    values, counts = np.unique(y, return_counts=True)
    if depth == 0 or len(values) == 1 or (best := best_split(X, y))[1] is None:
        return Node(value=values[counts.argmax()])
    _, j, t = best
    mask = X[:, j] <= t
    return Node(j, t, grow(X[mask], y[mask], depth - 1), grow(X[~mask], y[~mask], depth - 1))
