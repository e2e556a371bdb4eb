# expect: AC
# time: O(n d^2) a step
# space: O(n d)
# why: a few steps of Newton's method, in plain Python down to the linear equations
"""Newton's method in plain Python: slope, curvature, solve, step.

Words used below: a row gets a 1 appended, so that the intercept is the last of
the weights; the score of a row is the product of the two; the pull of a row is
p - y, how far its probability is from its label, which is what its loss changes
by when its score does.

    slope       weights + C sum of pull x          without the last weight
    curvature   identity + C sum of p (1 - p) x xᵀ in both first terms

Near a point the loss looks like a parabola with this slope and curvature, and a
step goes to the bottom of the parabola. Where the loss is flatter than at its
start the step can be too long, so it is halved until the loss is not higher.
The loss is convex and the penalty makes it strictly so: every way down ends at
the same point, and close to it each step doubles the number of right digits.

A score may be a thousand. exp overflows at 709, so it is only called for numbers
below 0: log(1 + exp(s)) is s + log(1 + exp(-s)), and the probability likewise.

Time O(n d^2 + d^3) a step, some ten steps; extra space O(n d) for the rows.
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 4.4.1.
"""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = list[list[float]]

STEPS = 100
SLACK = 1e-12  # a change of the loss by this share of it may be rounding


def fit(X: Floats, y: Floats, C: float) -> tuple[list[float], float]:
    """Return the weights and the intercept that make the penalised loss least."""
    rows = [[*row, 1.0] for row in X.tolist()]
    labels = y.tolist()
    weights = [0.0] * len(rows[0])
    now = loss(rows, labels, C, weights)
    for _ in range(STEPS):
        slope, curvature = derivatives(rows, labels, C, weights)
        step = solve(curvature, slope)
        before, length = now, 1.0
        while True:
            tried = [w - length * s for w, s in zip(weights, step, strict=True)]
            now = loss(rows, labels, C, tried)
            if now <= before * (1 + SLACK):
                break
            length /= 2
        weights = tried
        if dot(slope, step) <= SLACK * before:  # twice what there was left to gain
            break
    return weights[:-1], weights[-1]


def loss(rows: Rows, labels: list[float], C: float, weights: list[float]) -> float:
    total = 0.0
    for row, label in zip(rows, labels, strict=True):
        score = dot(weights, row)
        wrong = -score if label else score  # how far on the wrong side
        total += max(wrong, 0.0) + math.log1p(math.exp(-abs(wrong)))
    return C * total + dot(weights[:-1], weights[:-1]) / 2


def derivatives(
    rows: Rows, labels: list[float], C: float, weights: list[float]
) -> tuple[list[float], Rows]:
    """Return the slope and the curvature of the loss at `weights`."""
    d = len(weights)
    slope = [*weights[:-1], 0.0]
    curvature = [[float(i == j < d - 1) for j in range(d)] for i in range(d)]
    for row, label in zip(rows, labels, strict=True):
        p = probability(dot(weights, row))
        pull, bend = C * (p - label), C * p * (1 - p)
        for i, x in enumerate(row):
            slope[i] += pull * x
            for j, other in enumerate(row):
                curvature[i][j] += bend * x * other
    return slope, curvature


def probability(score: float) -> float:
    """Return 1 / (1 + exp(-score)) without overflow."""
    small = math.exp(-abs(score))
    return 1 / (1 + small) if score >= 0 else small / (1 + small)


def solve(matrix: Rows, right: list[float]) -> list[float]:
    """Return x with matrix x = right by elimination; matrix is positive definite.

    For such a matrix no rows need to be swapped.
    """
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for i in range(size):
        for below in rows[i + 1 :]:
            factor = below[i] / rows[i][i]
            for j in range(i, size + 1):
                below[j] -= factor * rows[i][j]
    x = [0.0] * size
    for i in reversed(range(size)):
        x[i] = (rows[i][size] - dot(rows[i][i + 1 : size], x[i + 1 :])) / rows[i][i]
    return x


def dot(a: list[float], b: list[float]) -> float:
    return sum(map(float.__mul__, a, b))
