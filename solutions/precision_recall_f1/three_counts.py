# expect: AC
# time: O(n + K log K)
# space: O(K)
# why: how often a label is true, predicted, and both, is all that is needed
"""Precision, recall and F1 from three counts for each class.

The rows of a class c are two overlapping sets: those that are c and those that
are called c. With `hits` for the size of what they share,

    precision  hits / called                the share of the one set
    recall     hits / true                  the share of the other
    F1         hits / mean of the two       2 hits / (called + true)

which is the same as with TP, FP and FN, since called = TP + FP and
true = TP + FN. F1 computed like this needs no care: a class occurs somewhere,
so called + true is above 0.

Time O(n + K log K) for K classes, extra space O(K).
Source: Manning, Raghavan, Schütze, Introduction to Information Retrieval,
2008, sections 8.3 and 13.6.
"""

from collections import Counter
from collections.abc import Iterable

Score = list[float] | float


def prf(y: list[int], p: list[int], average: str | None) -> tuple[Score, Score, Score]:
    """Return precision, recall and F1, of each class or averaged."""
    true, called = Counter(y), Counter(p)
    hits = Counter(label for label, guess in zip(y, p, strict=True) if label == guess)
    if average == "micro":  # both sets are all rows then
        accuracy = hits.total() / len(y)
        return accuracy, accuracy, accuracy
    classes = sorted(true | called)  # the larger of two counts: all keys are kept
    precision = [ratio(hits[c], called[c]) for c in classes]
    recall = [ratio(hits[c], true[c]) for c in classes]
    f1 = [2 * hits[c] / (called[c] + true[c]) for c in classes]
    if average is None:
        return precision, recall, f1
    weights = [true[c] if average == "weighted" else 1 for c in classes]
    return mean(precision, weights), mean(recall, weights), mean(f1, weights)


def ratio(part: int, whole: int) -> float:
    """Return part / whole, and 0 for a part of nothing."""
    return part / whole if whole else 0.0


def mean(values: Iterable[float], weights: list[int]) -> float:
    return sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)
