# expect: WA
# why: calls the same helper for each table by itself
"""Fills test with the means or medians of test."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    others = [filler(column, how) for column in test.T]
    return filled(train, fillers), filled(test, others)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
