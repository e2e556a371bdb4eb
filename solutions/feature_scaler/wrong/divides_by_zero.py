# expect: WA
# why: the formula as it stands; a constant column becomes nan
"""Takes the spread of a constant column as it is, 0."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        if self.kind == "minmax":
            self.centre, spread = X.min(axis=0), X.max(axis=0) - X.min(axis=0)
        else:
            self.centre, spread = X.mean(axis=0), X.std(axis=0)
        self.spread = spread

    def transform(self, X):
        with np.errstate(all="ignore"):
            return (X - self.centre) / self.spread
