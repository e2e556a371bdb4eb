# expect: WA
# why: every place in the sorted list looks like a threshold
"""Also considers splits between equal values."""

from collections import Counter


class DecisionTree:
    def __init__(self, depth):
        self.depth = depth

    def fit(self, X, y):
        self.root = grow(X.tolist(), [int(label) for label in y], self.depth)

    def predict(self, X):
        return [answer(self.root, row) for row in X.tolist()]

    def splits(self):
        return questions(self.root)


def grow(rows, labels, depth):
    if depth == 0 or len(set(labels)) <= 1:
        return most_frequent(labels)
    split = best_split(rows, labels)
    if split is None:
        return most_frequent(labels)
    j, t = split
    sides = []
    for left in (True, False):
        mine = [i for i, row in enumerate(rows) if (row[j] <= t) == left]
        part = [rows[i] for i in mine], [labels[i] for i in mine]
        sides.append(grow(*part, depth - 1))
    return j, t, *sides


def most_frequent(labels):
    return max(sorted(set(labels)), key=labels.count, default=0)


def best_split(rows, labels):
    best, found = float("inf"), None
    for j in range(len(rows[0])):
        order = sorted(range(len(rows)), key=lambda i: rows[i][j])
        column, sorted_labels = [rows[i][j] for i in order], [labels[i] for i in order]
        left, right = Counter(), Counter(labels)
        for i in range(1, len(rows)):
            left[sorted_labels[i - 1]] += 1
            right[sorted_labels[i - 1]] -= 1
            if True:
                cost = i * impurity(left, i)
                cost += (len(rows) - i) * impurity(right, len(rows) - i)
                if cost < best:
                    best, found = cost, (j, (column[i - 1] + column[i]) / 2)
    return found


def impurity(counts, size):
    return 1 - sum((count / size) ** 2 for count in counts.values())


def answer(node, row):
    while isinstance(node, tuple):
        j, t, left, right = node
        node = left if row[j] <= t else right
    return node


def questions(node):
    if not isinstance(node, tuple):
        return []
    j, t, left, right = node
    return [(j, t), *questions(left), *questions(right)]
