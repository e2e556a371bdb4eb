# expect: WA
# why: rounding leaves the deviation of three times 0.1 a little above 0
"""Takes a column for constant when its spread is exactly 0."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        if self.kind == "minmax":
            self.centre, spread = X.min(axis=0), X.max(axis=0) - X.min(axis=0)
        else:
            self.centre, spread = X.mean(axis=0), X.std(axis=0)
        self.spread = np.where(spread == 0, 1.0, spread)

    def transform(self, X):
        return (X - self.centre) / self.spread
