# expect: AC
# time: O(n d) a round
# space: O(n d)
# why: the same descent in plain Python, to see that nothing is hidden in a library
"""Lasso by coordinate descent in plain Python.

See residuals_numpy.py for why. What is written out here:

    rho    what column z would have to explain if its weight were 0
    soft   rho moved towards 0 by n alpha, and not past it
    new    that, divided by the sum of z²: the best weight, the others fixed

The residuals are brought up to date after every weight, not after every round:
the next column must not explain again what this one has explained.

Time O(n d) a round, extra space O(n d).
"""

from math import inf
from operator import mul

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Vector = list[float]

ENOUGH = 1e-9  # no product of a column and the residuals has moved by more


def fit(X: Floats, y: Floats, alpha: float) -> tuple[Vector, float]:
    """Return the weights and the intercept of the least penalised error."""
    columns = [centred(column) for column in X.T.tolist()]
    residuals = y.tolist()  # its mean is no matter: the columns do not see it
    threshold = len(residuals) * alpha
    w = [0.0] * len(columns)
    moved = inf
    while moved > ENOUGH:
        moved = 0.0
        for j, z in enumerate(columns):
            square = dot(z, z)
            if square == 0:
                continue  # a constant column keeps the weight 0
            rho = dot(z, residuals) + square * w[j]
            soft = max(rho - threshold, 0.0) + min(rho + threshold, 0.0)
            before, w[j] = w[j], soft / square
            change = w[j] - before
            residuals = [r - change * x for r, x in zip(residuals, z, strict=True)]
            moved = max(moved, abs(change) * square)
    return w, float(y.mean()) - dot(w, X.mean(axis=0).tolist())


def centred(column: Vector) -> Vector:
    mean = sum(column) / len(column)
    return [x - mean for x in column]


def dot(a: Vector, b: Vector) -> float:
    total: float = sum(map(mul, a, b))
    return total
