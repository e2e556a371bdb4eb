# expect: CLE
# time: O(n K)
# space: O(K)
# why: `index` and `in` look through a list of K classes for every row
def prf(y, p, average):
    classes = sorted(set(y + p))
    hits, true, called = ([0] * len(classes) for _ in range(3))
    for a, b in zip(y, p):
        true[classes.index(a)] += 1
        called[classes.index(b)] += 1
        if a == b:
            hits[classes.index(a)] += 1
    if average == "micro":
        return (sum(hits) / len(y),) * 3
    precision = [h / c if c else 0.0 for h, c in zip(hits, called)]
    recall = [h / t if t else 0.0 for h, t in zip(hits, true)]
    f1 = [2 * h / (c + t) for h, c, t in zip(hits, called, true)]
    if average is None:
        return precision, recall, f1
    weights = true if average == "weighted" else [1] * len(true)
    return tuple(
        sum(w * v for w, v in zip(weights, values)) / sum(weights)
        for values in (precision, recall, f1)
    )
