# expect: AC
# time: O(n + K^2)
# space: O(K^2)
# why: a dictionary says where a label stands, and each row adds 1 to one entry
"""Confusion matrix with a dictionary from label to position.

Rows of the matrix are true labels, columns are predictions:

                 predicted
                  a    b
    true    a   [ 2    1 ]      one a was taken for b
            b   [ 0    3 ]

Each pair (true, predicted) adds 1 to one entry, or to none if one of the two
labels is not asked for. With the dictionary a pair costs O(1), however many
labels there are; `labels.index` would search through K of them.

Time O(n + K^2), extra space O(K^2), the answer itself.
Source: Fawcett, An introduction to ROC analysis, Pattern Recognition Letters
27(8), 2006, section 2 (whose columns are the true labels: conventions differ).
"""

Label = int | str


def confusion(y: list[Label], p: list[Label], labels: list[Label]) -> list[list[int]]:
    """Return how often labels[i] was predicted as labels[j], at [i][j]."""
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels) for _ in labels]  # a list of its own for each row
    for true, predicted in zip(y, p, strict=True):
        if true in position and predicted in position:
            counts[position[true]][position[predicted]] += 1
    return counts
