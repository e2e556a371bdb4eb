# expect: WA
# why: cleans the data before splitting them; the test rows leak into the fillers
"""Takes mean and median over train and test together."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in np.concatenate([train, test]).T]
    return filled(train, fillers), filled(test, fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
