# expect: WA
# why: a safe learning rate is small, and small steps look like arriving
"""Stops gradient descent when the loss falls by less than 1e-6 in a step."""

import numpy as np


def fit(X, y, C):
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    rate = 1 / (1 + C * (A**2).sum() / 4)

    def loss(weights):
        wrong = (1 - 2 * y) * (A @ weights)
        return C * np.logaddexp(0, wrong).sum() + penalty @ weights**2 / 2

    weights = np.zeros(A.shape[1])
    before, now = np.inf, loss(weights)
    while before - now > 1e-6:
        p = np.exp(-np.logaddexp(0, -(A @ weights)))
        weights = weights - rate * (penalty * weights + C * A.T @ (p - y))
        before, now = now, loss(weights)
    return weights[:-1], weights[-1]
