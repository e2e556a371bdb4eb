# expect: WA
# why: known[count // 2] is the median only when the count is odd
"""Takes one number as the median of an even number of them."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.sort(known)[len(known) // 2]


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
