# expect: WA
# why: min-max scaling is said to give numbers from 0 to 1
"""Cuts off what is below 0 or above 1."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        least, greatest = X.min(axis=0), X.max(axis=0)
        if self.kind == "minmax":
            self.centre, spread = least, greatest - least
        else:
            self.centre, spread = X.mean(axis=0), X.std(axis=0)
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        scaled = (X - self.centre) / self.spread
        return scaled.clip(0, 1) if self.kind == "minmax" else scaled
