# expect: WA
# why: without an axis numpy goes over the whole table
"""Takes one centre and one spread for the whole table."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        least, greatest = X.min(), X.max()
        if self.kind == "minmax":
            self.centre, spread = least, greatest - least
        else:
            self.centre, spread = X.mean(), X.std()
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        return (X - self.centre) / self.spread
