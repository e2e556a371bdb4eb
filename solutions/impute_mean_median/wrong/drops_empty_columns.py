# expect: WA
# why: what some libraries do, and the table gets narrower
"""Leaves out the columns of which train has nothing."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in train.T]
    kept = ~np.isnan(train).all(axis=0)
    fillers = np.array(fillers)[kept]
    return filled(train[:, kept], fillers), filled(test[:, kept], fillers)


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
