"""A classification tree: fit it by the best Gini split of every node, and predict."""

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


class DecisionTree:
    def __init__(self, depth: int) -> None:
        raise NotImplementedError

    def fit(self, X: Arr, y: Arr) -> None:
        raise NotImplementedError

    def predict(self, X: Arr) -> list[int]:
        raise NotImplementedError

    def splits(self) -> list[tuple[int, float]]:
        raise NotImplementedError
