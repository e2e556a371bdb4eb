# expect: AC
# time: O(n d^2)
# space: O(n d)
# why: d equations for d weights, solved along the axes on which they fall apart
"""Linear regression by the normal equations and their eigenvectors.

With the means taken off, the slope of the sum of squares is 0 where

    G w = c,     G = XᵀX, (d, d)     c = Xᵀy, (d,)

G is symmetric, so it has d axes at right angles. Along the axis v with the
eigenvalue e the equation is just e (v · w) = v · c. Where e is 0, so is v · c:
any number solves it, and 0 keeps w shortest.

Forming G squares the singular values, which costs half of the digits: what is
below 1e-6 of the largest is lost among roundings. In return n rows are passed
only once, and what has to be kept of them is a d by d matrix.

Time O(n d^2 + d^3).
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 3.2.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

NOTHING = 1e-12  # an eigenvalue below this share of the largest counts as 0


def fit(X: Floats, y: Floats) -> tuple[Floats, float]:
    """Return the weights, (d,), and the intercept of the least squares fit."""
    means = X.mean(axis=0)
    A = X - means
    values, axes = np.linalg.eigh(A.T @ A)  # ascending; an axis is a column
    axes = axes[:, values > NOTHING * values[-1]]
    values = values[values > NOTHING * values[-1]]
    w = axes @ (axes.T @ (A.T @ y) / values)
    return w, float(y.mean() - means @ w)
