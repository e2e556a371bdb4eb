# expect: AC
# time: O(n d^2)
# space: O(n d)
# why: take the means off, let a singular value decomposition find the shortest fit
"""Linear regression by centring and a least squares solver.

For any weights the best intercept is mean(y) - w · mean(x): it makes the sum of
the residuals 0, so the fit goes through the point of the means. Moved there,
the table has the means 0, and there is no intercept left to find. The mean of y
need not be taken off: such columns do not see it.

The solver takes the table apart into directions, by its singular values. A
direction with the value 0 changes no prediction, and the shortest weights have
nothing in it. With an extra column of ones instead of centring, the solver
would make w and b short together, which is another answer.

Time O(n d^2), extra space O(n d) for the centred copy.
Source: Golub, Van Loan, Matrix Computations, 4th ed., section 5.5.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

NOTHING = 1e-6  # a singular value below this share of the largest counts as 0


def fit(X: Floats, y: Floats) -> tuple[Floats, float]:
    """Return the weights, (d,), and the intercept of the least squares fit."""
    means = X.mean(axis=0)
    w = np.linalg.lstsq(X - means, y, rcond=NOTHING)[0]
    return w, float(y.mean() - means @ w)
