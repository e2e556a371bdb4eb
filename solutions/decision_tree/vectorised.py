# expect: AC
# time: O(d n log n) a level
# space: O(d n)
# why: cumulative sums have the counts of all left sides of a column at once
"""Grow the tree in numpy: a column's splits are judged all together.

Shapes: m rows in a node, K labels. Sort the rows by a column and write each
label as a row of zeros with a single one, (m, K). The cumulative sum of that
table has in its row i the counts of the first i + 1 rows, which is the left side
of the split after row i; the right side is what is missing to the last row. So
all splits of the column are judged by a few operations on whole arrays, and
those that would separate equal values are taken out.

`argmax` takes the first of equal scores, which is the lowest threshold.

Time O(d n log n) a level for n rows and d columns; extra space O(n K).
Source: Breiman, Friedman, Olshen, Stone, Classification and Regression Trees,
1984, chapters 2 and 4.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Node:
    """A leaf with a label; with two nodes below it, a question."""

    column: int
    threshold: float

    def __init__(self, label: int) -> None:
        self.label = label
        self.below: list[Node] = []


class DecisionTree:
    """A tree that asks at most `depth` questions."""

    def __init__(self, depth: int) -> None:
        self._depth = depth

    def fit(self, X: Floats, y: Floats) -> None:
        """Grow a new tree on the rows of `X`, (n, d), with the labels `y`, (n,)."""
        self._root = grown(X, y.astype(np.int64), self._depth)

    def predict(self, X: Floats) -> list[int]:
        """Return the label of each row."""
        found = []
        for row in X:
            node = self._root
            while node.below:
                node = node.below[int(row[node.column] > node.threshold)]
            found.append(node.label)
        return found

    def splits(self) -> list[tuple[int, float]]:
        """Return column and threshold of every question, the root's first."""
        found, waiting = [], [self._root]
        while waiting:
            node = waiting.pop()
            if node.below:
                found.append((node.column, node.threshold))
                waiting += (node.below[1], node.below[0])  # the left is popped first
        return found


def grown(X: Floats, y: Ints, depth: int) -> Node:
    """Return the tree of at most `depth` questions for these rows."""
    counts = np.bincount(y)
    node = Node(int(counts.argmax()))  # the first of equally frequent ones
    if depth == 0 or counts.max() == len(y):
        return node
    best = 0.0
    for j, column in enumerate(X.T):
        scores, order = scores_of(column, y)
        if scores.max() > best:
            best, i = scores.max(), scores.argmax()
            node.column = j
            node.threshold = float(column[order[i]] + column[order[i + 1]]) / 2
    if best > 0:
        left = X[:, node.column] <= node.threshold
        for side in (left, ~left):
            node.below.append(grown(X[side], y[side], depth - 1))
    return node


def scores_of(column: Floats, y: Ints) -> tuple[Floats, Ints]:
    """Return how good the splits after each sorted row but the last are.

    That is the sum, over both sides, of squared counts divided by rows; 0 where
    the split is not possible.
    """
    order = np.argsort(column)
    ones = np.eye(int(y.max()) + 1)[y[order]]
    upto = ones.cumsum(axis=0)
    left, right = upto[:-1], upto[-1] - upto[:-1]  # (m - 1, K)
    rows = np.arange(1, len(y))
    scores = (left**2).sum(axis=1) / rows + (right**2).sum(axis=1) / (len(y) - rows)
    scores[column[order[:-1]] == column[order[1:]]] = 0.0
    return scores, order
