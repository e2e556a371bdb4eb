# expect: AC
# time: O(n d^2) a step
# space: O(n d)
# why: a few steps of Newton's method, in plain Python down to the linear equations
"""Newton's method in plain Python: slope, curvature, solve, step.

Words used below: a row gets a 1 appended, so that the intercept is the last of
the weights; the score of a row is the product of the two; p is the probability
that the score stands for. The loss has

    slope       weights   + C sum of (p - y) x
    curvature   identity  + C sum of p (1 - p) x xᵀ

with a 0 for the intercept in the first terms. Near a point the loss looks like
a parabola with this slope and curvature, and a step goes to the bottom of the
parabola. Where the loss is flatter than at its start the step can be too long,
so it is halved until the loss is not higher. The loss is convex, strictly so by
its penalty: every way down ends at the same point, and near to it each step
doubles the number of right digits. Half of "slope times step" is what a step
has to gain; when that is nothing beside the loss, we are there.

A score may be in the thousands, and exp overflows at 709. So it is called for
numbers below 0 only, after a factor has been taken out of both 1 + exp(z) and
its logarithm.

Time O(n d^2 + d^3) a step, some ten steps; extra space O(n d) for the rows.
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 4.4.1.
"""

from math import exp, log1p
from operator import mul, sub

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Row = list[float]

SLACK = 1e-12  # a change of the loss by this share of it may be rounding


def fit(X: Floats, y: Floats, C: float) -> tuple[Row, float]:
    """Return the weights and the intercept that make the penalised loss least."""
    rows = [[*row, 1.0] for row in X.tolist()]
    examples = list(zip(rows, y.tolist(), strict=True))
    weights = [0.0] * (X.shape[1] + 1)
    now = loss(examples, C, weights)
    while True:
        slope, curvature = derivatives(examples, C, weights)
        step = solve(curvature, slope)
        gain, before = sum(map(mul, slope, step)), now
        while True:
            tried = list(map(sub, weights, step))
            now = loss(examples, C, tried)
            if now <= before * (1 + SLACK):
                break
            step = [s / 2 for s in step]
        weights = tried
        if gain <= SLACK * before:
            return weights[:-1], weights[-1]


def loss(examples: list[tuple[Row, float]], C: float, weights: Row) -> float:
    losses: list[float] = []
    for row, label in examples:
        score = sum(map(mul, weights, row))
        wrong = -score if label else score  # how far on the wrong side
        losses.append(max(wrong, 0.0) + log1p(exp(-abs(wrong))))
    penalty: float = sum(w * w for w in weights[:-1]) / 2
    return C * sum(losses) + penalty


def derivatives(
    examples: list[tuple[Row, float]], C: float, weights: Row
) -> tuple[Row, list[Row]]:
    """Return the slope and the curvature of the loss at `weights`."""
    slope = [*weights[:-1], 0.0]
    curvature = [[0.0] * len(slope) for _ in slope]
    for i in range(len(slope) - 1):
        curvature[i][i] = 1.0
    for row, label in examples:
        score = sum(map(mul, weights, row))
        p = exp(min(score, 0.0)) / (1 + exp(-abs(score)))
        pull, bend = C * (p - label), C * p * (1 - p)
        for i, x in enumerate(row):
            slope[i] += pull * x
            for j, other in enumerate(row):
                curvature[i][j] += bend * x * other
    return slope, curvature


def solve(matrix: list[Row], right: Row) -> Row:
    """Return the x with matrix x = right, by elimination (Gauss and Jordan).

    The matrix is positive definite, so there is no need to swap rows.
    """
    table = [[*row, right[i]] for i, row in enumerate(matrix)]
    for i, row in enumerate(table):
        row[:] = [x / row[i] for x in row]
        for other in table:
            if other is not row:
                times = other[i]
                other[:] = [x - times * row[j] for j, x in enumerate(other)]
    return [row[-1] for row in table]
