# expect: WA
# why: takes scores for probabilities, and a grid of thresholds for all of them
def roc_auc(y, s):
    ones = sum(y)
    points = [(0, 0)]
    for step in range(100, -1, -1):
        called = [label for label, score in zip(y, s) if score >= step / 100]
        tpr = sum(called) / ones
        points.append(((len(called) - sum(called)) / (len(y) - ones), tpr))
    points.append((1, 1))
    return sum((b - a) * (c + d) / 2 for (a, c), (b, d) in zip(points, points[1:]))
