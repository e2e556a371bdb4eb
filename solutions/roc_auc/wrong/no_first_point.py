# expect: WA
# why: one point for each score; the one above all scores, (0, 0), is missing
def roc_auc(y, s):
    ones = sum(y)
    points = []
    at = {}
    for label, score in zip(y, s):
        at.setdefault(score, [0, 0])[label] += 1
    fp = tp = 0
    for score in sorted(at, reverse=True):
        fp, tp = fp + at[score][0], tp + at[score][1]
        points.append((fp / (len(y) - ones), tp / ones))
    return sum((b - a) * (c + d) / 2 for (a, c), (b, d) in zip(points, points[1:]))
