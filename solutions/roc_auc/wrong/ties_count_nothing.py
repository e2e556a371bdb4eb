# expect: WA
# why: asks how many zeros are below each one, and forgets those that are equal
from bisect import bisect_left


def roc_auc(y, s):
    zeros = sorted(score for label, score in zip(y, s) if not label)
    ones = [score for label, score in zip(y, s) if label]
    return sum(bisect_left(zeros, a) for a in ones) / (len(ones) * len(zeros))
