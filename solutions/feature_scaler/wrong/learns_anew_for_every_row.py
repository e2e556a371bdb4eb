# expect: CLE
# time: O(n^2 d)
# why: fit keeps the table, and the work is done where it is needed: for every row
"""Computes centre and spread again for every row."""

import numpy as np


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        self.X = X

    def learnt(self):
        least, greatest = self.X.min(axis=0), self.X.max(axis=0)
        if self.kind == "minmax":
            centre, spread = least, greatest - least
        else:
            centre, spread = self.X.mean(axis=0), self.X.std(axis=0)
        return centre, np.where(least == greatest, 1.0, spread)

    def transform(self, X):
        scaled = np.zeros(X.shape)
        for i, row in enumerate(X):
            centre, spread = self.learnt()
            scaled[i] = (row - centre) / spread
        return scaled
