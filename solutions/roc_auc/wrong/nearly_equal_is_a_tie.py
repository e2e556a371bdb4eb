# expect: WA
# why: floats are never compared without a tolerance, or so it is said
from math import isclose


def roc_auc(y, s):
    order = sorted(range(len(s)), key=lambda row: s[row])
    groups = []
    for row in order:
        if groups and isclose(s[groups[-1][0]], s[row]):
            groups[-1].append(row)
        else:
            groups.append([row])
    area = below = 0
    for group in groups:
        ones = sum(y[row] for row in group)
        zeros = len(group) - ones
        area += ones * (below + zeros / 2)
        below += zeros
    return area / (sum(y) * below)
