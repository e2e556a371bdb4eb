# expect: WA
# why: what cannot be divided is left alone, and is not centred either
"""Returns the numbers of a constant column as they are."""

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
        self.centre = np.where(least == greatest, 0.0, self.centre)

    def transform(self, X):
        return (X - self.centre) / self.spread
