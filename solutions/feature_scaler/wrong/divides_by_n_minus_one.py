# expect: WA
# why: statistics packages estimate the deviation of a population that way
"""Divides the squares by n - 1."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        least, greatest = X.min(axis=0), X.max(axis=0)
        if self.kind == "minmax":
            self.centre, spread = least, greatest - least
        else:
            self.centre, spread = (
                X.mean(axis=0),
                X.std(axis=0, ddof=1) if len(X) > 1 else 0 * X[0],
            )
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        return (X - self.centre) / self.spread
