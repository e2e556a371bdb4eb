# expect: AC
# time: O(n log n)
# space: O(n)
# why: the ranks of the ones tell how many pairs are in order, ties included
"""ROC-AUC from ranks: the statistic of Mann and Whitney.

Give the rows the ranks 1 to n in the order of their scores, and equal scores
the mean of their ranks. A one of rank r is above r - 1 other rows. Summed over
the P ones, the ranks count the pairs of a one and a zero that are in order and,
no matter how the ones stand, the pairs among the ones: P (P + 1) / 2, each row
with itself included.

    scores     1    2    2    4          ranks of the ones: 2.5 + 4 = 6.5
    labels     0    1    0    1          less 2 * 3 / 2:    3.5 of 4 pairs
    ranks      1   2.5  2.5   4

All is kept twice as large, in whole numbers: a mean rank may be a half.

Time O(n log n) for the sorting, extra space O(n).
Source: Hanley, McNeil, The meaning and use of the area under a receiver
operating characteristic (ROC) curve, Radiology 143(1), 1982, 29-36.
"""

from itertools import groupby


def roc_auc(y: list[int], s: list[float]) -> float:
    """Return the share of pairs of a one and a zero in which the one is higher."""
    order = sorted(range(len(s)), key=lambda row: s[row])
    twice = done = 0
    for _, tied in groupby(order, key=lambda row: s[row]):
        group = [y[row] for row in tied]
        twice += sum(group) * (2 * done + len(group) + 1)  # first + last rank
        done += len(group)
    ones = sum(y)
    zeros = done - ones
    return (twice - ones * (ones + 1)) / (2 * ones * zeros)
