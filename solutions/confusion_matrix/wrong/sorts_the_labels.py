# expect: WA
# why: labels in a fixed order look tidy, but the caller has asked for another one
from collections import Counter


def confusion(y, p, labels):
    seen = Counter(zip(y, p))
    labels = sorted(labels)
    return [[seen[true, predicted] for predicted in labels] for true in labels]
