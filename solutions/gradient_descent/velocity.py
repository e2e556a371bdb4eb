# expect: AC
# time: O(steps d)
# space: O(steps d)
# why: the step as it is told, a coordinate at a time, in plain Python
"""Keep a velocity: each step loses a share of it and gains the slope.

On the same slope g in every step, and with mom = 1/2 and lr = 1:

    velocity    -g    -1.5 g    -1.75 g    -1.875 g    ...    towards -2 g

so momentum makes steps up to 1 / (1 - mom) times as long where the slope stays
the same, and hardly longer where it changes its sign from step to step. That is
what helps in a narrow valley.

Every step makes new lists. Moving a point in place would also move it in the
path, which holds the same list, and in the end all points would be the last.

Time O(steps d) beside the gradients, space O(steps d) for the path.
Source: Goodfellow, Bengio, Courville, Deep Learning, section 8.3.2.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def descend(
    grad: Callable[[list[float]], Floats],
    x0: Floats,
    lr: float,
    mom: float,
    steps: int,
) -> list[list[float]]:
    """Return `x0` and the point after each step."""
    x = x0.tolist()
    v = [0.0] * len(x)
    path = [x]
    for _ in range(steps):
        slopes = grad(x).tolist()
        v = [mom * speed - lr * g for speed, g in zip(v, slopes, strict=True)]
        x = [place + speed for place, speed in zip(x, v, strict=True)]
        path.append(x)
    return path
