# expect: CLE
# time: O(n^2 d log n)
# why: the filler is computed where it is needed, which is in the innermost loop
"""Computes mean or median again for every missing entry."""

import math


def impute(train, test, how):
    rows = train.tolist()
    return filled(rows, rows, how), filled(test.tolist(), rows, how)


def filled(rows, train, how):
    return [
        [filler(train, j, how) if math.isnan(x) else x for j, x in enumerate(row)]
        for row in rows
    ]


def filler(train, j, how):
    known = sorted(row[j] for row in train if not math.isnan(row[j]))
    if not known:
        return 0.0
    if how == "mean":
        return sum(known) / len(known)
    return (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2
