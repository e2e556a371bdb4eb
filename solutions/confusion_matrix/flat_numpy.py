# expect: AC
# time: O(n + K^2)
# space: O(n + K^2)
# why: numbers the entries of the matrix through, so that one bincount is enough
"""Confusion matrix with numpy: one number for a pair, one count for a number.

Written in one line, the K * K entries are numbered row by row: the pair of the
positions i and j has the number i K + j. Counting numbers is what `bincount`
does. A label that is not asked for gets the position K, one past the last, so
that the square is one larger; its last row and column are cut off.

Time O(n + K^2). It keeps n numbers, so it needs more space than the loop.
"""

import numpy as np

Label = int | str


def confusion(y: list[Label], p: list[Label], labels: list[Label]) -> list[list[int]]:
    """Return how often labels[i] was predicted as labels[j], at [i][j]."""
    other = len(labels)
    position = {label: index for index, label in enumerate(labels)}
    rows = np.array([position.get(label, other) for label in y], dtype=np.int64)
    columns = np.array([position.get(label, other) for label in p], dtype=np.int64)
    side = other + 1
    counts = np.bincount(rows * side + columns, minlength=side**2).reshape(side, side)
    square: list[list[int]] = counts[:other, :other].tolist()
    return square
