# expect: WA
# why: sorting puts nan last, and then the length is not the count
"""Takes the middle of the sorted column, holes included."""

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
        else np.sort(np.append(known, [known.max()] * (len(column) - len(known))))[
            (len(column) - 1) // 2
        ]
    )


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
