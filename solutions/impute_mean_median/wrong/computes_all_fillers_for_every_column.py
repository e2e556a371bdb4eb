# expect: CLE
# time: O(n d^2)
# why: `fillers(train)[j]` reads like a look-up, and computes all d of them
"""Computes the fillers of all columns for every column."""

import numpy as np


def impute(train, test, how):
    width = range(train.shape[1])
    fillers = [learnt(train, how)[j] for j in width]
    return filled(train, fillers), filled(test, fillers)


def learnt(train, how):
    return [filler(column, how) for column in train.T]


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
