# expect: WA
# why: turns the scores round when the area is below 1/2, as plots sometimes do
from collections import Counter


def roc_auc(y, s):
    rows = Counter(s)
    ones = Counter(score for score, label in zip(s, y) if label)
    up = right = area = 0
    for score in sorted(rows, reverse=True):
        p, q = ones[score], rows[score] - ones[score]
        area += q * (up + p / 2)
        up, right = up + p, right + q
    return max(area / (up * right), 1 - area / (up * right))
