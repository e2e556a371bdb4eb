# expect: AC
# time: O(n d) a step
# space: O(n d)
# why: slopes alone show the curvature, as they change from one step to the next
"""Descend along the slope, and learn the curvature on the way (BFGS).

Plain gradient descent multiplies the slope by one learning rate. That is too
much along a column of large numbers or too little along one of small ones.
Newton's method multiplies by the inverse of the curvature instead; here this
inverse is not computed but guessed, and each step mends the guess: the weights
moved by `moved`, the slope changed by `changed`, so the inverse has to take
`changed` to `moved`. Of all symmetric matrices that do, the new guess is the
one nearest to the old one, in a certain norm:

    F' = (1 - r m cᵀ) F (1 - r c mᵀ) + r m mᵀ,   1 / r = cᵀ m > 0 by convexity

The first guess is the identity: a step of plain gradient descent. A step that
does not lower the loss by a share of what its slope promises is halved.

Time O(n d + d^2) a step, 10 to 50 steps; extra space O(n d). Nothing is ever
solved or inverted; kept as a few of the last pairs instead of a matrix, this
is L-BFGS, which fits models with millions of weights.
Source: J. Nocedal, S. J. Wright, Numerical Optimization, 2nd ed., section 6.1.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ENOUGH = 1e-8  # a hundredth of what the task allows
SHARE = 1e-4  # of the decrease that the slope promises, which a step must give
SLACK = 1e-12  # a change of the loss by this share of it may be rounding


def fit(X: Floats, y: Floats, C: float) -> tuple[Floats, float]:
    """Return the weights, (d,), and the intercept of the least penalised loss."""
    A = np.column_stack([X, np.ones(len(X))])  # the last weight is the intercept
    penalty = np.append(np.ones(X.shape[1]), 0.0)
    side = 1 - 2 * y  # a score times this is above 0 on the wrong side

    def loss_and_terms(weights: Floats) -> tuple[float, Floats]:
        """Return the loss, and the terms of its slope, (n + 1, d + 1)."""
        wrong = side * (A @ weights)
        pulls = C * side * np.exp(-np.logaddexp(0, -wrong))  # C (p - y)
        loss = C * np.logaddexp(0, wrong).sum() + penalty @ weights**2 / 2
        return float(loss), np.vstack([penalty * weights, pulls[:, np.newaxis] * A])

    weights, inverse = np.zeros(len(penalty)), np.eye(len(penalty))
    loss, terms = loss_and_terms(weights)
    while True:
        slope = terms.sum(axis=0)
        if (abs(slope) <= ENOUGH * (1 + abs(terms).sum(axis=0))).all():
            return weights[:-1], float(weights[-1])
        step = -inverse @ slope
        while True:
            then, terms = loss_and_terms(weights + step)
            if then <= loss * (1 + SLACK) + SHARE * (slope @ step):
                break
            step = step / 2
        changed = terms.sum(axis=0) - slope
        if changed @ step > 0:  # always, but for rounding
            r = 1 / (changed @ step)
            shear = np.eye(len(step)) - r * np.outer(step, changed)
            inverse = shear @ inverse @ shear.T + r * np.outer(step, step)
        weights, loss = weights + step, then
