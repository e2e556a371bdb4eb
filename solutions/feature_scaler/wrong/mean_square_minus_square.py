# expect: WA
# why: the short formula for the variance; far from 0 it subtracts equal numbers
"""Takes the mean of the squares minus the square of the mean."""

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
                np.sqrt(np.maximum((X**2).mean(axis=0) - X.mean(axis=0) ** 2, 1e-12)),
            )
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        return (X - self.centre) / self.spread
