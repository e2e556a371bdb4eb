# expect: AC
# time: O(d n log n) a level
# space: O(d n)
# why: sort each column, and let rows change sides one by one
"""Grow the tree by recursion; find each split with counts that are kept up to date.

A split is good when both sides are nearly pure. Of m rows with c0, c1, ... of the
labels, m times the Gini impurity is

    m - (c0^2 + c1^2 + ...) / m

so the cheapest split has the largest sum of squares / rows over its two sides.
With the rows sorted by one column, the threshold moves from left to right, and
every step takes one row from the right side to the left:

    value     1   2   4   6         left      right       squares / rows
    label     0   0   1   0
              |                     1         2, 1        1/1 + 5/3
                  |                 2         1, 1        4/2 + 2/2   the best
                      |             2, 1      1           5/3 + 1/1

Counting c rows and then one more changes c^2 by 2 c + 1, so a step takes O(1).
Columns and thresholds come in rising order and only a better one replaces the
best, so ties go to the lowest.

Time O(d n log n) a level for n rows and d columns, for sorting; extra space
O(d n).
Source: Breiman, Friedman, Olshen, Stone, Classification and Regression Trees,
1984, chapters 2 and 4.
"""

from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = list[list[float]]
Tree = Any  # a label, or a question: column, threshold, and the trees below


class DecisionTree:
    """A tree that asks at most `depth` questions."""

    def __init__(self, depth: int) -> None:
        self._depth = depth

    def fit(self, X: Floats, y: Floats) -> None:
        """Grow a new tree on the rows of `X`, (n, d), with the labels `y`, (n,)."""
        self._root = grown(X.tolist(), [int(label) for label in y], self._depth)

    def predict(self, X: Floats) -> list[int]:
        """Return the label of each row."""
        return [answer(self._root, row) for row in X.tolist()]

    def splits(self) -> list[tuple[int, float]]:
        """Return column and threshold of every question, the root's first."""
        return questions(self._root)


def grown(rows: Rows, labels: list[int], depth: int) -> Tree:
    """Return the tree of at most `depth` questions for these rows."""
    split = None
    if depth > 0 and len(set(labels)) > 1:
        split = best_split(rows, labels)
    if split is None:
        counts = Counter(labels)
        return min(counts, key=lambda label: (-counts[label], label))
    j, threshold = split
    below = []
    for goes_left in (True, False):
        side = [i for i, row in enumerate(rows) if (row[j] <= threshold) == goes_left]
        below.append(
            grown([rows[i] for i in side], [labels[i] for i in side], depth - 1)
        )
    return j, threshold, *below


def best_split(rows: Rows, labels: list[int]) -> tuple[int, float] | None:
    """Return the split that leaves the least impurity; None if rows are equal."""
    best, found = 0.0, None
    for j in range(len(rows[0])):
        order = sorted(range(len(rows)), key=lambda i: rows[i][j])
        left, right = Counter[int](), Counter(labels)
        left_squares, right_squares = 0, sum(c * c for c in right.values())
        for i in range(1, len(order)):
            label = labels[order[i - 1]]  # this row changes sides
            left_squares += 2 * left[label] + 1
            left[label] += 1
            right_squares -= 2 * right[label] - 1
            right[label] -= 1
            value, following = rows[order[i - 1]][j], rows[order[i]][j]
            if value < following:
                score = left_squares / i + right_squares / (len(order) - i)
                if score > best:
                    best, found = score, (j, (value + following) / 2)
    return found


def answer(tree: Tree, row: list[float]) -> int:
    """Return the label at the end of the way that `row` takes."""
    while not isinstance(tree, int):
        j, threshold, left, right = tree
        tree = left if row[j] <= threshold else right
    return tree


def questions(tree: Tree) -> list[tuple[int, float]]:
    """Return the questions of a subtree, its own first."""
    if isinstance(tree, int):
        return []
    j, threshold, left, right = tree
    return [(j, threshold), *questions(left), *questions(right)]
