# expect: AC
# time: O(n d) a round
# space: O(n d)
# why: one weight at a time, by soft thresholding, with the residuals kept up to date
"""Lasso by coordinate descent, with the residuals at hand.

The best intercept makes the mean of the residuals 0. With the means taken off,
it is gone. Seen from one weight, all others fixed, what is left is (times n)

    (square / 2) w² - rho w + n alpha |w|      square = sum of z²
                                               rho = sum of z (r + w z)

a parabola with a corner at 0. Without the corner its bottom is at rho / square;
the corner pulls rho towards 0 by n alpha, and holds it there if it comes so far:

    soft(rho)         /
              _______/     flat between -n alpha and n alpha:
             /             this is where weights become exactly 0
            /

Every step is the best for its weight, so J never rises. It has corners only
along the axes, and therefore no place where each weight alone is at its best
and all together are not.

Time O(n d) a round, extra space O(n d) for the centred columns.
Source: Friedman, Hastie, Tibshirani, Regularization Paths for Generalized
Linear Models via Coordinate Descent, Journal of Statistical Software 33(1), 2010.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ENOUGH = 1e-9  # no product of a column and the residuals has moved by more


def fit(X: Floats, y: Floats, alpha: float) -> tuple[Floats, float]:
    """Return the weights, (d,), and the intercept of the least penalised error."""
    means = X.mean(axis=0)
    columns = (X - means).T.copy()  # (d, n), each column in one piece
    squares = (columns**2).sum(axis=1)
    residuals = y.copy()  # its mean is no matter: the columns do not see it
    w = np.zeros(len(columns))
    moved = np.inf
    while moved > ENOUGH:
        moved = 0.0
        for j in np.flatnonzero(squares):  # a constant column keeps the weight 0
            rho = columns[j] @ residuals + squares[j] * w[j]
            new = soft(rho, len(y) * alpha) / squares[j]
            residuals -= (new - w[j]) * columns[j]
            moved = max(moved, abs(new - w[j]) * squares[j])
            w[j] = new
    return w, float(y.mean() - means @ w)


def soft(x: float, threshold: float) -> float:
    """Return x, moved towards 0 by the threshold, and not past it."""
    return max(x - threshold, 0.0) - max(-x - threshold, 0.0)
