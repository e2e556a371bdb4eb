# expect: CLE
# time: O(n d^2)
# why: `self.scales()[j]` reads like a look-up, and computes all d of them
"""Computes centre and spread of all columns for every column."""

import math


class Scaler:
    def __init__(self, kind):
        self.kind = kind

    def fit(self, X):
        self.columns = X.T.tolist()

    def scales(self):
        return [self.scale(column) for column in self.columns]

    def scale(self, column):
        least, greatest = min(column), max(column)
        if least == greatest:
            return least, 1.0
        if self.kind == "minmax":
            return least, greatest - least
        mean = sum(column) / len(column)
        squares = sum((x - mean) ** 2 for x in column)
        return mean, math.sqrt(squares / len(column))

    def transform(self, X):
        scaled = X.copy()
        for j in range(X.shape[1]):
            centre, spread = self.scales()[j]
            scaled[:, j] = (X[:, j] - centre) / spread
        return scaled
