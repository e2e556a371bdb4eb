# expect: AC
# time: O(n K)
# space: O(n K)
# why: row by row in plain Python: shift by the greatest score, then the formulas
"""Shift every row by its greatest score; logarithms of probabilities, not of floats.

Softmax sees differences only: adding a number to all scores of a row multiplies
all powers by the same factor. After subtracting the greatest score m,

    scores      1000    999    0
    shifted        0     -1  -1000
    powers         1   0.37      0       the sum is between 1 and K: safe

a power may still be rounded to 0, and that is right for a probability. It is
not for its logarithm, which is (z - m) - log(sum) and needs no power.

The loss of a row is log(exp(z[0]) + ... ) - y · z, since y adds up to 1. The
derivative of the first term by z[k] is p[k], that of the second y[k].

Time and space O(n K) for n rows and K classes.
Source: Goodfellow, Bengio, Courville, Deep Learning, sections 4.1 and 6.2.2.3.
"""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = list[list[float]]


def loss_grad(z: Floats, y: Floats) -> tuple[float, Rows]:
    """Return the mean loss of the rows, and its derivatives by every score."""
    n, total = len(z), 0.0
    gradient = []
    for scores, targets in zip(z.tolist(), y.tolist(), strict=True):
        greatest = max(scores)
        powers = [math.exp(score - greatest) for score in scores]
        whole = sum(powers)
        height = greatest + math.log(whole)  # log of the sum of all exp(score)
        pairs = zip(targets, scores, strict=True)
        total += sum(target * (height - score) for target, score in pairs)
        gradient.append(
            [(p / whole - t) / n for p, t in zip(powers, targets, strict=True)]
        )
    return total / n, gradient
