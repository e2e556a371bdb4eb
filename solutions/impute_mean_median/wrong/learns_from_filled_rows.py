# expect: WA
# why: fills row by row in place; early holes see too few numbers
"""Fills every hole with the mean or median of the rows above it."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    test = filled(test, fillers)
    for i, j in np.argwhere(np.isnan(train)):
        train[i, j] = filler(train[:i, j], how)
    return train, test


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
