# expect: AC
# time: O(n log n)
# space: O(n)
# why: walks along the curve and adds the area under each of its lines
"""ROC-AUC as an area: walk along the curve, one line for each score.

The threshold comes down from above. At a score that p rows of label 1 and q
rows of label 0 have, the curve goes up by p and right by q, in one straight
line. Under that line is a trapezoid of width q, with sides `up` and `up + p`.

    up |      ____         p only: straight up
       |    /              q only: straight to the right
       |___/               both: slanted, this is the tie
       +----------

Counts are used for rates, and the area is divided by both counts at the end.

Time O(n log n), extra space O(n).
Source: Fawcett, An introduction to ROC analysis, Pattern Recognition Letters
27(8), 2006, algorithm 3.
"""

from collections import Counter


def roc_auc(y: list[int], s: list[float]) -> float:
    """Return the area under the ROC curve."""
    rows = Counter(s)
    ones = Counter(score for score, label in zip(s, y, strict=True) if label)
    up = right = twice = 0
    for score in sorted(rows, reverse=True):
        p = ones[score]
        q = rows[score] - p
        twice += q * (2 * up + p)
        up, right = up + p, right + q
    return twice / (2 * up * right)
