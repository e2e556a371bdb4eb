# expect: WA
# why: rounds the scores to labels first, which leaves one point of the curve
def roc_auc(y, s):
    called = [score >= 0.5 for score in s]
    ones = sum(y)
    tpr = sum(c and label for c, label in zip(called, y)) / ones
    fpr = sum(c and not label for c, label in zip(called, y)) / (len(y) - ones)
    return (1 + tpr - fpr) / 2
