# expect: AC
# time: O(n d)
# space: O(d) between the calls, O(n d) during them
# why: the same in whole-array arithmetic: a row of centres, a row of spreads
"""Scale all columns at once: one row of centres and one of spreads.

`axis=0` runs down the columns, so `X.mean(axis=0)` has the shape (d,). Between
an array of the shape (n, d) and one of the shape (d,) numpy repeats the short
one for every row, which is all that `transform` needs.

A spread of 0 would make the result inf or nan. So where a column is constant,
known by comparing its numbers, 1 takes its place, once, in `fit`.

Time O(n d) at the speed of compiled code; extra space O(n d) for the distances.
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 3.4.1, on why inputs are standardised.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Scaler:
    """Scales the columns of a table by what it has learnt from another."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def fit(self, X: Floats) -> None:
        """Learn from `X`, (n, d); what was learnt before is forgotten."""
        least, greatest = X.min(axis=0), X.max(axis=0)
        if self.kind == "minmax":
            self.centre, spread = least, greatest - least
        else:
            self.centre = X.mean(axis=0)
            spread = np.sqrt(((X - self.centre) ** 2).mean(axis=0))
        self.spread = np.where(least == greatest, 1.0, spread)

    def transform(self, X: Floats) -> Floats:
        """Return `X` scaled, in a new array."""
        scaled: Floats = (X - self.centre) / self.spread
        return scaled
