# expect: WA
# why: right for columns that begin at 0
"""Divides by the greatest number instead of the range."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        least, greatest = X.min(axis=0), X.max(axis=0)
        if self.kind == "minmax":
            self.centre, spread = least, np.where(greatest == 0, 1.0, greatest)
        else:
            self.centre, spread = X.mean(axis=0), X.std(axis=0)
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        return (X - self.centre) / self.spread
