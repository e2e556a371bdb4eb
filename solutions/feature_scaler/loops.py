# expect: AC
# time: O(n d)
# space: O(d) between the calls
# why: the two formulas written out for one column, then done for each
"""Learn a centre and a spread for every column; scale by them later.

Both kinds are one formula, (x - centre) / spread, with other numbers in it:

    kind         centre   spread
    standard     mean     root of the mean of (x - mean)²
    minmax       least    greatest - least

What a scaler knows is two numbers a column, learnt from the table that was
fitted. A table that comes later is scaled by these, and teaches nothing: else
the same row would come out differently in other company.

A column is constant when its least number is its greatest. The deviation does
not tell: three times 0.1 add up to a little more than 0.3, so the mean is a
little more than 0.1, and the deviation a little more than 0.

Time O(n d) for n rows and d columns; a scaler holds 2 d numbers.
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 3.4.1, on why inputs are standardised.
"""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = list[list[float]]


class Scaler:
    """Scales the columns of a table by what it has learnt from another."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def fit(self, X: Floats) -> None:
        """Learn from `X`, (n, d); what was learnt before is forgotten."""
        self.scales = [self.scale(column) for column in X.T.tolist()]  # by column

    def scale(self, column: list[float]) -> tuple[float, float]:
        """Return the centre and the spread of a column."""
        least, greatest = min(column), max(column)
        if least == greatest:  # nothing to divide by
            return least, 1.0
        if self.kind == "minmax":
            return least, greatest - least
        mean = sum(column) / len(column)
        squares = [(x - mean) ** 2 for x in column]
        return mean, math.sqrt(sum(squares) / len(column))

    def transform(self, X: Floats) -> Rows:
        """Return the scaled rows of `X`."""
        return [
            [
                (x - centre) / spread
                for x, (centre, spread) in zip(row, self.scales, strict=True)
            ]
            for row in X.tolist()
        ]
