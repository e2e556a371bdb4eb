# expect: WA
# why: any sum with a nan in it is nan
"""Takes the mean or median of the whole column, nan and all."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
