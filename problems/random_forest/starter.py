"""A random forest: trees on samples of the rows that look at some columns, and vote."""

from random import Random

import numpy as np
from numpy.typing import NDArray

Arr = NDArray[np.float64]


class RandomForest:
    def __init__(self, trees: int, rng: Random) -> None:
        raise NotImplementedError

    def fit(self, X: Arr, y: Arr) -> None:
        raise NotImplementedError

    def bags(self) -> list[list[int]]:
        raise NotImplementedError

    def predict(self, X: Arr) -> list[int]:
        raise NotImplementedError
