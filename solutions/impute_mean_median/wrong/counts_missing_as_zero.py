# expect: WA
# why: nan_to_num makes the arithmetic work, and every hole a 0
"""Replaces nan by 0 before it takes mean and median."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = np.nan_to_num(column)
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
