# expect: WA
# why: collects rows as for training in portions; fit is to forget
"""Learns from the tables of all fits together."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind
        self.rows = None

    def fit(self, X):
        if self.rows is not None and self.rows.shape[1] == X.shape[1]:
            X = np.concatenate([self.rows, X])
        self.rows = X
        least, greatest = X.min(axis=0), X.max(axis=0)
        if self.kind == "minmax":
            self.centre, spread = least, greatest - least
        else:
            self.centre, spread = X.mean(axis=0), X.std(axis=0)
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        return (X - self.centre) / self.spread
