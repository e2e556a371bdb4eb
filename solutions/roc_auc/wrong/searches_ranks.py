# expect: CLE
# time: O(n^2)
# space: O(n)
# why: sorted once, but `index` and `count` walk through the list for every one
def roc_auc(y, s):
    ranked = sorted(s)
    ones = sum(y)
    total = 0
    for label, score in zip(y, s):
        if label:
            total += ranked.index(score) + (ranked.count(score) + 1) / 2
    return (total - ones * (ones + 1) / 2) / (ones * (len(y) - ones))
