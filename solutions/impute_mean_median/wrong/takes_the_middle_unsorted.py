# expect: WA
# why: forgets that the middle is meant in order of size
"""Takes the median without sorting."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return (
        known.mean()
        if how == "mean"
        else (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2
    )


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
