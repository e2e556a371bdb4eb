# expect: AC
# time: O(n log n)
# space: O(n)
# why: sorts the zeros only, and looks up where each one would go among them
"""ROC-AUC with numpy: put every one in its place among the sorted zeros.

The first place at which a score fits into the sorted zeros is the number of
zeros below it; the last place counts those that are equal as well. The mean of
the two counts a tie as one half.

Time O(n log n), extra space O(n).
"""

import numpy as np


def roc_auc(y: list[int], s: list[float]) -> float:
    """Return the share of pairs of a one and a zero in which the one is higher."""
    scores, is_one = np.array(s), np.array(y) == 1
    ones, zeros = scores[is_one], np.sort(scores[~is_one])
    below = np.searchsorted(zeros, ones, side="left")
    not_above = np.searchsorted(zeros, ones, side="right")
    return float((below + not_above).mean() / (2 * len(zeros)))
