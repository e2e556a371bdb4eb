"""Attention: mix the values of the keys that each query may look at, by softmax."""

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


def attention(q: Arr, k: Arr, v: Arr, mask: Arr | None) -> Arr:
    raise NotImplementedError
