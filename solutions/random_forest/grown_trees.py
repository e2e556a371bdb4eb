# expect: AC
# time: O(trees sqrt(d) n log^2 n)
# space: O(trees n)
# why: trees that err in different places outvote each other's mistakes
"""Grow every tree to the end on a sample of its own, and let the trees vote.

A tree that is grown to the end knows its rows by heart, mistakes included. Two
dice make trees that are wrong in different places, so that a majority is right
where single trees are not:

    rows       n draws with replacement: some 63 % of the rows, some of them often
    columns    at every node anew, sqrt(d) of them: a strong column is not
               always there, so that others have their turn

Each split is the best one among the columns that were drawn. With the rows sorted
by a column, each step moves one row from the right side to the left. The squared
counts of labels / rows, added for both sides, are the more, the purer the sides.
If no drawn column varies, columns are drawn again: a node stops only when there
is nothing left to tell apart.

Time O(sqrt(d) n log^2 n) a tree that is balanced; extra space O(trees n).
Source: L. Breiman, Random Forests, Machine Learning 45, 2001, 5-32.
"""

from collections import Counter
from math import isqrt
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = list[list[float]]
Tree = Any  # a label, or a question: column, threshold, and the trees below


class RandomForest:
    """A forest that draws from `rng`: the samples first, then columns."""

    def __init__(self, trees: int, rng: Random) -> None:
        self._size, self._rng = trees, rng

    def fit(self, X: Floats, y: Floats) -> None:
        """Grow new trees on the rows of `X`, (n, d), with the labels `y`, (n,)."""
        rows, labels = X.tolist(), [int(label) for label in y]
        every, self._columns = range(len(rows)), range(X.shape[1])
        self._bags = [
            [self._rng.randrange(len(rows)) for _ in every] for _ in range(self._size)
        ]
        self._trees = [
            self._grown([rows[i] for i in bag], [labels[i] for i in bag])
            for bag in self._bags
        ]

    def bags(self) -> list[list[int]]:
        """Return the sample of each tree, as numbers of rows."""
        return self._bags

    def predict(self, X: Floats) -> list[int]:
        """Return for each row the label that most trees give it."""
        return [
            most_frequent([answer(tree, row) for tree in self._trees])
            for row in X.tolist()
        ]

    def _grown(self, rows: Rows, labels: list[int]) -> Tree:
        if len(set(labels)) == 1 or min(rows) == max(rows):
            return most_frequent(labels)
        split = None
        while split is None:
            columns = self._rng.sample(self._columns, isqrt(len(self._columns)))
            split = best_split(rows, labels, columns)
        j, threshold = split
        below = []
        for goes_left in (True, False):
            side = [
                i for i, row in enumerate(rows) if (row[j] <= threshold) == goes_left
            ]
            below.append(
                self._grown([rows[i] for i in side], [labels[i] for i in side])
            )
        return j, threshold, *below


def most_frequent(labels: list[int]) -> int:
    """Return the most frequent label, the lowest of several."""
    counts = Counter(labels)
    return min(counts, key=lambda label: (-counts[label], label))


def best_split(
    rows: Rows, labels: list[int], columns: list[int]
) -> tuple[int, float] | None:
    """Return the split by one of `columns` that leaves the least impurity."""
    found = []
    for j in columns:
        order = sorted(range(len(rows)), key=lambda i: rows[i][j])
        left, right = Counter[int](), Counter(labels)
        for i in range(1, len(order)):
            label = labels[order[i - 1]]  # this row changes sides
            left[label] += 1
            right[label] -= 1
            value, following = rows[order[i - 1]][j], rows[order[i]][j]
            if value < following:
                score = squares(left) / i + squares(right) / (len(order) - i)
                found.append((score, j, (value + following) / 2))
    return max(found)[1:] if found else None


def squares(counts: Counter[int]) -> int:
    return sum(count * count for count in counts.values())


def answer(tree: Tree, row: list[float]) -> int:
    """Return the label at the end of the way that `row` takes."""
    while not isinstance(tree, int):
        j, threshold, left, right = tree
        tree = left if row[j] <= threshold else right
    return tree
