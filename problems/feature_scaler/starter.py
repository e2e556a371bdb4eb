"""Scale columns: learn centre and spread from one table, apply them to others."""

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


class Scaler:
    def __init__(self, kind: str) -> None:
        raise NotImplementedError

    def fit(self, X: Arr) -> None:
        raise NotImplementedError

    def transform(self, X: Arr) -> Arr:
        raise NotImplementedError
