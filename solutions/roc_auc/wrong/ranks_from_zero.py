# expect: WA
# why: the formula with P (P + 1) / 2 wants ranks from 1, and `enumerate` begins with 0
def roc_auc(y, s):
    ranks = {}
    for rank, score in enumerate(sorted(s)):
        ranks.setdefault(score, []).append(rank)
    ones = sum(y)
    total = sum(
        sum(ranks[score]) / len(ranks[score]) for label, score in zip(y, s) if label
    )
    return (total - ones * (ones + 1) / 2) / (ones * (len(y) - ones))
