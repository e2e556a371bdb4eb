# expect: WA
# why: averages over the classes that have a precision and a recall
from collections import Counter


def prf(y, p, average):
    true, called = Counter(y), Counter(p)
    hits = Counter(a for a, b in zip(y, p) if a == b)
    if average == "micro":
        accuracy = sum(hits.values()) / len(y)
        return accuracy, accuracy, accuracy
    classes = sorted({*y, *p})
    precision = [ratio(hits[c], called[c]) for c in classes]
    recall = [ratio(hits[c], true[c]) for c in classes]
    f1 = [2 * hits[c] / (called[c] + true[c]) for c in classes]
    if average is None:
        return precision, recall, f1
    classes = [c for c in classes if called[c] and true[c]] or classes
    precision = [ratio(hits[c], called[c]) for c in classes]
    recall = [ratio(hits[c], true[c]) for c in classes]
    f1 = [2 * hits[c] / (called[c] + true[c]) for c in classes]
    weights = [true[c] if average == "weighted" else 1 for c in classes]
    return tuple(mean(values, weights) for values in (precision, recall, f1))


def ratio(part, whole):
    return part / whole if whole else 0.0


def mean(values, weights):
    return sum(w * v for w, v in zip(weights, values)) / (sum(weights) or 1)
