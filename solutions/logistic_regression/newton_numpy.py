# expect: AC
# time: O(n d^2) a step
# space: O(n d)
# why: Newton's method as a chain of weighted least squares, a dozen lines in numpy
"""Newton's method in numpy, also known as iteratively reweighted least squares.

Shapes: n rows, d columns. `A`, (n, d + 1), is X with a column of ones, so that
the last weight is the intercept; `penalty`, (d + 1,), is 1 for all weights but
that one. With p for the probabilities, slope and curvature of the loss are

    penalty * weights + C Aᵀ (p - y)            (d + 1,)
    diag(penalty) + C Aᵀ diag(p (1 - p)) A      (d + 1, d + 1)

The product with the diagonal matrix is a multiplication of rows by numbers:
written out as a matrix it would have n² fields.

A full step may overshoot, so it is halved until the loss does not rise. Both
the loss and p come from `logaddexp`, which is log(exp(a) + exp(b)) without ever
computing a large exp.

Time O(n d^2 + d^3) a step, some ten steps; extra space O(n d).
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 4.4.1.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SLACK = 1e-12  # a change of the loss by this share of it may be rounding


def fit(X: Floats, y: Floats, C: float) -> tuple[Floats, float]:
    """Return the weights, (d,), and the intercept of the least penalised loss."""
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.ones(X.shape[1]), 0.0)

    def loss(weights: Floats) -> float:
        wrong = (1 - 2 * y) * (A @ weights)  # (n,), above 0 on the wrong side
        return float(C * np.logaddexp(0, wrong).sum() + penalty @ weights**2 / 2)

    weights = np.zeros(len(penalty))
    now = loss(weights)
    while True:
        p = np.exp(-np.logaddexp(0, -(A @ weights)))  # (n,)
        slope = penalty * weights + C * A.T @ (p - y)
        curvature = np.diag(penalty) + C * (A.T * (p * (1 - p))) @ A
        step = np.linalg.solve(curvature, slope)
        gain, before = slope @ step, now  # twice what a full step has to gain
        while (now := loss(weights - step)) > before * (1 + SLACK):
            step = step / 2
        weights = weights - step
        if gain <= SLACK * before:
            return weights[:-1], float(weights[-1])
