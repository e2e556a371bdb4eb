# expect: WA
# why: the epsilon of layer normalisation also avoids the division by 0
"""Adds 1e-8 to every spread."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        if self.kind == "minmax":
            self.centre, spread = X.min(axis=0), X.max(axis=0) - X.min(axis=0)
        else:
            self.centre, spread = X.mean(axis=0), X.std(axis=0)
        self.spread = spread + 1e-8

    def transform(self, X):
        return (X - self.centre) / self.spread
