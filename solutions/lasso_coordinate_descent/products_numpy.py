# expect: AC
# time: O(n d^2), then O(d^2) a round
# space: O(n d)
# why: all that the rounds need of the rows is d by d products, computed once
"""Lasso by coordinate descent on products of columns ("covariance updates").

The residuals are used only in products with columns. Those can be had without
the residuals: with G = ZᵀZ and c = Zᵀy for the centred columns Z,

    z_j · r  =  c_j - G_j · w

So the rows are passed once, to make G and c, and a round costs d² whatever n is.
Good when there are many more rows than columns. With many columns it pays to
make a row of G only when its weight first differs from 0.

Time O(n d^2) to begin with and O(d^2) a round, extra space O(n d).
Source: Friedman, Hastie, Tibshirani, Regularization Paths for Generalized
Linear Models via Coordinate Descent, Journal of Statistical Software 33(1),
2010, section 2.2.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ENOUGH = 1e-9  # no product of a column and the residuals has moved by more


def fit(X: Floats, y: Floats, alpha: float) -> tuple[Floats, float]:
    """Return the weights, (d,), and the intercept of the least penalised error."""
    means = X.mean(axis=0)
    Z = X - means
    G, c = Z.T @ Z, Z.T @ y  # the mean of y is no matter: Z does not see it
    w = np.zeros(len(c))
    moved = np.inf
    while moved > ENOUGH:
        moved = 0.0
        for j in np.flatnonzero(G.diagonal()):  # a constant column keeps the weight 0
            rho = c[j] - G[j] @ w + G[j, j] * w[j]
            size = max(abs(rho) - len(y) * alpha, 0.0)
            new = np.copysign(size, rho) / G[j, j]
            moved = max(moved, abs(new - w[j]) * G[j, j])
            w[j] = new
    return w, float(y.mean() - means @ w)
