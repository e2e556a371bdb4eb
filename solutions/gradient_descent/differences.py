# expect: AC
# time: O(steps d)
# space: O(steps d)
# why: no velocity of its own: it is the difference of the last two points
"""The heavy ball: go on as before, a little less, and downhill.

The velocity after a step is how far the point has just moved. So it need not
be stored: it can be read off the path,

    next = x - lr grad(x) + mom (x - previous)

and the path is stored anyway. At the start nothing has moved, so the point
before `x0` is taken to be `x0`.

In this form momentum is a ball with inertia: a stretch that it has rolled in
one step it rolls again in the next, times `mom`.

Time O(steps d) beside the gradients, space O(steps d) for the path.
Source: B. T. Polyak, Some methods of speeding up the convergence of iteration
methods, USSR Computational Mathematics and Mathematical Physics 4 (5), 1964.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def descend(
    grad: Callable[[Floats], Floats], x0: Floats, lr: float, mom: float, steps: int
) -> Floats:
    """Return `x0` and the point after each step, (steps + 1, d)."""
    path = np.empty((steps + 1, len(x0)))
    path[0] = before = x0
    for t, x in enumerate(path[:-1]):
        path[t + 1] = x - lr * grad(x) + mom * (x - before)
        before = x
    return path
