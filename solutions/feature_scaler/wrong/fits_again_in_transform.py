# expect: WA
# why: "fit_transform" as the only method; test rows leak into their own scale
"""Learns from every table that it transforms."""

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
        self.fit(X)
        return (X - self.centre) / self.spread
