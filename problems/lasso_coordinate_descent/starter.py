"""Lasso: return the weights and the intercept of the least penalised error."""

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


def fit(X: Arr, y: Arr, alpha: float) -> tuple[Arr, float]:
    raise NotImplementedError
