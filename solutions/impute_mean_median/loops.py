# expect: AC
# time: O(n d log n)
# space: O(n d)
# why: one column at a time: leave out what is missing, sort, take the middle
"""Learn one filler for each column of train; fill both tables with it.

    train   test        known numbers   mean   median
    2       nan         2, 3, 10        5      3
    nan     7
    10                  train becomes 2, 3, 10, 3 with the median
    3                   test becomes  3, 7

Sorted numbers have their median in the middle. With `count` of them the places
(count - 1) // 2 and count // 2 are the two in the middle, or twice the same.

The test rows have no say: they stand for rows that are not there yet when the
model is trained, and must be treated as those will be.

Time O(n log n) a column for the sort, O(n + m) for the rest; extra space O(n)
beside the new tables.
Source: Little and Rubin, Statistical Analysis with Missing Data, 2nd ed.,
section 4.2, which also tells what filling with means does to variances.
"""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = list[list[float]]


def impute(train: Floats, test: Floats, how: str) -> tuple[Rows, Rows]:
    """Return both tables as rows, without nan."""
    fillers = [filler(column, how) for column in train.T.tolist()]
    return filled(train, fillers), filled(test, fillers)


def filler(column: list[float], how: str) -> float:
    """Return the mean or median of what is not missing, 0 if all is."""
    known = sorted(x for x in column if not math.isnan(x))
    count = len(known)
    if count == 0:
        return 0.0
    if how == "mean":
        return sum(known) / count
    return (known[(count - 1) // 2] + known[count // 2]) / 2


def filled(table: Floats, fillers: list[float]) -> Rows:
    """Return the rows of `table` with fillers for what is missing."""
    return [
        [
            replacement if math.isnan(x) else x
            for x, replacement in zip(row, fillers, strict=True)
        ]
        for row in table.tolist()
    ]
