# expect: WA
# why: stochastic descent comes near quickly, and then circles around the minimum
"""Updates the weights after every row, 100 times over the data."""

import numpy as np


def fit(X, y, C):
    n = len(y)
    weights, intercept = np.zeros(X.shape[1]), 0.0
    for epoch in range(100):
        rate = 0.1 / (1 + epoch)
        for row, label in zip(X, y):
            pull = C * (np.exp(-np.logaddexp(0, -(row @ weights + intercept))) - label)
            weights = weights - rate * (weights / n + pull * row)
            intercept = intercept - rate * pull
    return weights, intercept
