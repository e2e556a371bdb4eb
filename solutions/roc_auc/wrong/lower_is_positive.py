# expect: WA
# why: lets the threshold rise from the lowest score, and calls positive what is below
from collections import Counter


def roc_auc(y, s):
    rows = Counter(s)
    ones = Counter(score for score, label in zip(s, y) if label)
    up = right = area = 0
    for score in sorted(rows):
        p, q = ones[score], rows[score] - ones[score]
        area += q * (up + p / 2)
        up, right = up + p, right + q
    return area / (up * right)
