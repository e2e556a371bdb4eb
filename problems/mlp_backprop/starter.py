"""Backpropagation: return the loss of a two-layer network, and all its gradients."""

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


def backprop(params: dict[str, Arr], X: Arr, y: Arr) -> tuple[float, dict[str, Arr]]:
    raise NotImplementedError
