# expect: WA
# why: a bag is made a set to look rows up quickly
"""Forgets how often a row was drawn."""

from collections import Counter
from math import isqrt


class RandomForest:
    def __init__(self, trees, rng):
        self.size, self.rng = trees, rng

    def fit(self, X, y):
        rows, labels, rng = X.tolist(), [int(label) for label in y], self.rng
        n = len(rows)
        self.drawn = [[rng.randrange(n) for _ in range(n)] for _ in range(self.size)]
        self.trees = []
        for bag in self.drawn:
            part = [rows[i] for i in set(bag)], [labels[i] for i in set(bag)]
            self.trees.append(grow(*part, rng))

    def bags(self):
        return self.drawn

    def predict(self, X):
        rows = X.tolist()
        return [most([answer(tree, row) for tree in self.trees]) for row in rows]


def grow(rows, labels, rng):
    if len(set(labels)) == 1 or all(row == rows[0] for row in rows):
        return most(labels)
    split = None
    while split is None:
        columns = rng.sample(range(len(rows[0])), isqrt(len(rows[0])))
        split = best_split(rows, labels, columns)
    j, t = split
    sides = []
    for left in (True, False):
        mine = [i for i, row in enumerate(rows) if (row[j] <= t) == left]
        part = [rows[i] for i in mine], [labels[i] for i in mine]
        sides.append(grow(*part, rng))
    return j, t, *sides


def most(labels):
    return max(sorted(set(labels)), key=labels.count)


def best_split(rows, labels, columns):
    best, found = float("inf"), None
    for j in columns:
        order = sorted(range(len(rows)), key=lambda i: rows[i][j])
        left, right = Counter(), Counter(labels)
        for i in range(1, len(rows)):
            left[labels[order[i - 1]]] += 1
            right[labels[order[i - 1]]] -= 1
            low, high = rows[order[i - 1]][j], rows[order[i]][j]
            cost = i * impurity(left, i)
            cost += (len(rows) - i) * impurity(right, len(rows) - i)
            if low < high and cost < best:
                best, found = cost, (j, (low + high) / 2)
    return found


def impurity(counts, size):
    return 1 - sum((count / size) ** 2 for count in counts.values())


def answer(node, row):
    while isinstance(node, tuple):
        j, t, left, right = node
        node = left if row[j] <= t else right
    return node
