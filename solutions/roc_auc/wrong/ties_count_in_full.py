# expect: WA
# why: `bisect` is `bisect_right`: equal scores count as if they were in order
from bisect import bisect


def roc_auc(y, s):
    zeros = sorted(score for label, score in zip(y, s) if not label)
    ones = [score for label, score in zip(y, s) if label]
    return sum(bisect(zeros, a) for a in ones) / (len(ones) * len(zeros))
