# expect: AC
# time: O(trees sqrt(d) n log^2 n)
# space: O(trees n)
# why: the same forest in numpy: all splits of a node are judged together
"""A random forest in numpy: bags as rows of indices, splits by cumulative sums.

Shapes: m rows in a node, c columns drawn, K labels. Write each label as a row of
zeros with a single one, and sort these by each column: the cumulative sums,
(m, c, K), are the counts of all left sides at once, and what is missing to the sum
of all is on the right. Squared counts / rows, added for both sides, is the score of
a split.

`X[bag]` repeats rows that were drawn repeatedly, so nothing else has to know of
the sampling. The generator is the given one throughout: numpy's own would be
another, and the forest not the same when it is grown again.

Time O(sqrt(d) n log^2 n) a tree that is balanced; extra space O(trees n).
Source: L. Breiman, Random Forests, Machine Learning 45, 2001, 5-32.
"""

from math import isqrt
from random import Random

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


class RandomForest:
    """A forest that draws from `rng`: the samples first, then columns."""

    def __init__(self, trees: int, rng: Random) -> None:
        self._size, self._rng = trees, rng

    def fit(self, X: Floats, y: Floats) -> None:
        """Grow new trees on the rows of `X`, (n, d), with the labels `y`, (n,)."""
        n = len(X)
        self._bags = [
            [self._rng.randrange(n) for _ in range(n)] for _ in range(self._size)
        ]
        marks = y.astype(np.int64)
        self._trees = [self._grown(X[bag], marks[bag]) for bag in self._bags]

    def bags(self) -> list[list[int]]:
        """Return the sample of each tree, as numbers of rows."""
        return self._bags

    def predict(self, X: Floats) -> list[int]:
        """Return for each row the label that most trees give it."""
        votes = [[answer(tree, row) for tree in self._trees] for row in X.tolist()]
        return [int(np.bincount(each).argmax()) for each in votes]

    def _grown(self, X: Floats, y: Ints) -> Node:
        counts = np.bincount(y)
        node = Node(int(counts.argmax()))  # the first of equally frequent ones
        if counts.max() == len(y) or not np.ptp(X, axis=0).any():
            return node
        best, d = 0.0, X.shape[1]
        while best == 0:
            columns = self._rng.sample(range(d), isqrt(d))
            best, k, node.threshold = best_split(X[:, columns], y)
            node.column = columns[k]
        left = X[:, node.column] <= node.threshold
        for side in (left, ~left):
            node.below.append(self._grown(X[side], y[side]))
        return node


def best_split(X: Floats, y: Ints) -> tuple[float, int, float]:
    """Return the best split's score, column and threshold; a score of 0 is none."""
    m = len(y)
    order = X.argsort(axis=0)  # (m, c)
    values = np.take_along_axis(X, order, axis=0)
    ones = np.eye(len(np.bincount(y)))[y]  # (m, K)
    left = ones[order].cumsum(axis=0)[:-1]  # (m - 1, c, K)
    right = ones.sum(axis=0) - left
    rows = np.arange(1, m)[:, np.newaxis]
    scores = (left**2).sum(axis=2) / rows + (right**2).sum(axis=2) / (m - rows)
    scores[values[:-1] == values[1:]] = 0.0
    i, k = np.unravel_index(scores.argmax(), scores.shape)
    return float(scores[i, k]), int(k), float(values[i, k] + values[i + 1, k]) / 2


def answer(node: Node, row: list[float]) -> int:
    """Return the label at the end of the way that `row` takes."""
    while node.below:
        node = node.below[int(row[node.column] > node.threshold)]
    return node.label
