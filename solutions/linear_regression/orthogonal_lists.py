# expect: AC
# time: O(n d^2)
# space: O(n d)
# why: plain Python; the equations are made orthogonal one by one, then read off
"""Linear regression in plain Python, by equations at right angles.

With the means taken off, the weights solve d equations, one for each column: the
products of a column with all columns, times w, are its product with y. They may
depend on each other, and then many w solve them.

Take them in turn, and take off each one what it has along those before (Gram and
Schmidt), right side included. What is left of an equation that depends on the
others is 0 = 0. The rest are at right angles and scaled to length 1: "w has the
component t along q". The shortest w has these components and no others, so it
is the sum of all t q.

Time O(n d^2 + d^3), extra space O(n d) for the columns.
Source: Golub, Van Loan, Matrix Computations, 4th ed., sections 5.2 and 5.5.
"""

from operator import mul

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Vector = list[float]

NOTHING = 1e-18  # of the squared length of an equation: what is left counts as 0


def fit(X: Floats, y: Floats) -> tuple[Vector, float]:
    """Return the weights and the intercept of the least squares fit."""
    columns = [centred(column) for column in X.T.tolist()]
    ys = y.tolist()
    w = [0.0] * len(columns)
    taken: list[tuple[Vector, float]] = []
    for column in columns:
        row = [dot(column, other) for other in columns]
        right, whole = dot(column, ys), dot(row, row)
        for q, t in taken:
            along = dot(q, row)
            row = [x - along * z for x, z in zip(row, q, strict=True)]
            right -= along * t
        left = dot(row, row)
        if left > NOTHING * whole:
            length = left**0.5
            q, t = [x / length for x in row], right / length
            taken.append((q, t))
            w = [x + t * z for x, z in zip(w, q, strict=True)]
    return w, float(y.mean()) - dot(w, X.mean(axis=0).tolist())


def centred(column: Vector) -> Vector:
    mean = sum(column) / len(column)
    return [x - mean for x in column]


def dot(a: Vector, b: Vector) -> float:
    total: float = sum(map(mul, a, b))
    return total
