# expect: WA
# why: nan is equal to nothing, so nothing is ever missing
"""Looks for entries that are equal to nan."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(table == np.nan, fillers, table)
