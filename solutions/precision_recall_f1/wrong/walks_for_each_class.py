# expect: CLE
# time: O(n K)
# space: O(K)
# why: the definition as it stands: for each class, go through all rows
def prf(y, p, average):
    counts = []
    for c in sorted({*y, *p}):
        tp = sum(a == c and b == c for a, b in zip(y, p))
        fp = sum(a != c and b == c for a, b in zip(y, p))
        fn = sum(a == c and b != c for a, b in zip(y, p))
        counts.append((tp, fp, fn))
    if average == "micro":
        return scores(*map(sum, zip(*counts)))
    columns = list(zip(*(scores(*three) for three in counts)))
    if average is None:
        return tuple(map(list, columns))
    weights = [tp + fn if average == "weighted" else 1 for tp, fp, fn in counts]
    return tuple(
        sum(w * v for w, v in zip(weights, values)) / sum(weights) for values in columns
    )


def scores(tp, fp, fn):
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return precision, recall, 2 * tp / (2 * tp + fp + fn)
