"""Gradient descent with momentum: return the starting point and all that follow."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


def descend(
    grad: Callable[[Arr], Arr], x0: Arr, lr: float, mom: float, steps: int
) -> Arr:
    raise NotImplementedError
