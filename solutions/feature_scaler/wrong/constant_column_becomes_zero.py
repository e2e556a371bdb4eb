# expect: WA
# why: all zeros is right for the table that was fitted, and for no other
"""Writes 0 for every number of a constant column."""

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
        self.spread = spread
        self.still = least == greatest

    def transform(self, X):
        with np.errstate(all="ignore"):
            return np.where(self.still, 0.0, (X - self.centre) / self.spread)
