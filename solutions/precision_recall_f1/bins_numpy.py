# expect: AC
# time: O(n log n)
# space: O(n)
# why: numbers the classes through, counts with bincount, divides where it may
"""Precision, recall and F1 with numpy: counts as arrays over the classes.

`unique` sorts the labels of both lists and says for each label which class it
is, from 0 to K - 1; `bincount` counts such numbers. The counts of true, called
and right rows are then three arrays of length K, and every measure is one
division, done only where the denominator is above 0.

For micro the counts are added up before the division: arrays of length 1.

Time O(n log n) for the sorting, extra space O(n).
"""

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Floats = NDArray[np.float64]
Score = Floats | float


def prf(y: list[int], p: list[int], average: str | None) -> tuple[Score, Score, Score]:
    """Return precision, recall and F1, of each class or averaged."""
    classes, numbers = np.unique([*y, *p], return_inverse=True)
    rows, guesses = numbers[: len(y)], numbers[len(y) :]
    true, called, hits = (
        np.bincount(some, minlength=len(classes))
        for some in (rows, guesses, rows[rows == guesses])
    )
    if average == "micro":
        true, called, hits = (
            counts.sum(keepdims=True) for counts in (true, called, hits)
        )
    precision, recall = ratio(hits, called), ratio(hits, true)
    f1 = ratio(2 * hits, called + true)
    if average is None:
        return precision, recall, f1
    weights = true if average == "weighted" else np.ones(len(true))
    first, second, third = (
        float(np.average(values, weights=weights)) for values in (precision, recall, f1)
    )
    return first, second, third


def ratio(parts: Counts, wholes: Counts) -> Floats:
    """Return parts / wholes, and 0 for parts of nothing."""
    return np.divide(parts, wholes, out=np.zeros(len(parts)), where=wholes > 0)
