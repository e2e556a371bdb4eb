# expect: WA
# why: `//` for the mean of the first and the last rank loses a half
def roc_auc(y, s):
    first, last = {}, {}
    for rank, score in enumerate(sorted(s), 1):
        first.setdefault(score, rank)
        last[score] = rank
    ones = sum(y)
    total = sum((first[x] + last[x]) // 2 for label, x in zip(y, s) if label)
    return (total - ones * (ones + 1) / 2) / (ones * (len(y) - ones))
