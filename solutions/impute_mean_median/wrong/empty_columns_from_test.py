# expect: WA
# why: looks for numbers elsewhere before it gives up
"""Fills a column that is empty in train by what test has."""

import numpy as np


def impute(train, test, how):
    fillers = [filler(column, how) for column in choose(train, test)]
    return filled(train, fillers), filled(test, fillers)


def choose(train, test):
    for one, other in zip(train.T, test.T):
        yield other if np.isnan(one).all() else one


def filler(column, how):
    known = column[~np.isnan(column)]
    if len(known) == 0:
        return 0.0
    return known.mean() if how == "mean" else np.median(known)


def filled(table, fillers):
    return np.where(np.isnan(table), fillers, table)
