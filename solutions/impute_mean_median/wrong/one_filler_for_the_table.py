# expect: WA
# why: nanmean without an axis goes over all columns
"""Takes one mean or median for the whole table."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in [train.ravel()] * train.shape[1]]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
