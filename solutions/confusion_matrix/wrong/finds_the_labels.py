# expect: WA
# why: takes the labels from the data, as if the list of labels were a mere comment
from collections import Counter


def confusion(y, p, labels):
    seen = Counter(zip(y, p))
    known = sorted({*y, *p})
    return [[seen[true, predicted] for predicted in known] for true in known]
