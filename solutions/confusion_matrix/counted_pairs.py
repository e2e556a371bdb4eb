# expect: AC
# time: O(n + K^2)
# space: O(K^2)
# why: count equal pairs first, and only then arrange the counts
"""Confusion matrix from a table of counted pairs.

The matrix is a picture of one dictionary: (true, predicted) to its count. That
dictionary is filled without knowing `labels`; they only say which counts are
shown, and where. Pairs with other labels are counted and never shown, and a
pair that did not occur counts 0.

Time O(n + K^2), extra space O(K^2), or the number of different pairs if the
data know more labels than are asked for.
"""

from collections import Counter

Label = int | str


def confusion(y: list[Label], p: list[Label], labels: list[Label]) -> list[list[int]]:
    """Return how often labels[i] was predicted as labels[j], at [i][j]."""
    seen = Counter(zip(y, p, strict=True))
    return [[seen[true, predicted] for predicted in labels] for true in labels]
