# expect: WA
# why: adds up what is there and divides by the length of the column
"""Divides the sum of the known numbers by the number of rows."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.sum() / len(column) if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
