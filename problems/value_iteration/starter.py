"""Value iteration: return the best values of all states, and a best policy."""

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


def solve(P: Arr, R: Arr, gamma: float, tol: float) -> tuple[Arr, list[int]]:
    raise NotImplementedError
