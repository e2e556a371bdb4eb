"""Decision tree: every split tried in fractions, and cases in which ties are plain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import Any

import numpy as np
from hypothesis import assume
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, op, script

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]
Split = tuple[int, float]

FAR = 100_000
"""How far from 0 a number may be."""

LARGE = 200
"""With more rows, a table measures growth."""


class Node:
    """A node with its rows. It is a leaf while it has no `split`."""

    def __init__(self, rows: Rows, labels: list[int], depth: int) -> None:
        self.rows, self.labels = rows, labels
        self.split: Split | None = None
        self.gain, self.tie, self.plain = Fraction(0), False, True
        self.below: list[Node] = []
        if depth == 0 or len(set(labels)) == 1:
            return
        costs = dict(self.costs())
        if costs:
            self.choose(costs)
            go = [self.goes_left(row) for row in rows]
            for side in (True, False):
                mine = [i for i, left in enumerate(go) if left == side]
                part = [rows[i] for i in mine], [labels[i] for i in mine]
                self.below.append(Node(*part, depth - 1))

    def costs(self) -> Iterator[tuple[Split, Fraction]]:
        """Yield all splits, lowest column and threshold first, and their costs."""
        for j in range(len(self.rows[0])):
            values = sorted({row[j] for row in self.rows})
            for low, high in pairwise(values):
                split = j, (low + high) / 2
                yield split, sum(map(impurity, self.sides(split)), Fraction(0))

    def sides(self, split: Split) -> list[Counter[int]]:
        j, t = split
        sides: list[Counter[int]] = [Counter(), Counter()]
        for row, label in zip(self.rows, self.labels, strict=True):
            sides[row[j] > t][label] += 1
        return sides

    def choose(self, costs: dict[Split, Fraction]) -> None:
        """Take the best split, and find out whether floats must take it too."""
        self.split = min(costs, key=lambda split: costs[split])
        least = costs[self.split]
        best = self.sides(self.split)
        others = [s for s, cost in costs.items() if cost == least and s != self.split]
        swapped = best[::-1] if 1 in map(len, best) else best
        self.tie = bool(others)
        near = least + Fraction(len(self.rows), 10**5)
        self.plain = not any(least < cost < near for cost in costs.values()) and (
            all(self.same(s) for s in others)
            or (
                all(map(is_exact, best))
                and all(self.sides(s) in (best, swapped) for s in others)
            )
        )
        self.gain = impurity(Counter(self.labels)) - least

    def same(self, split: Split) -> bool:
        """Return whether a split treats all rows as the best one, in equal order."""
        (i, s), (j, t) = self.split, split  # type: ignore[misc]
        order = range(len(self.rows))
        return all((row[i] <= s) == (row[j] <= t) for row in self.rows) and (
            sorted(order, key=lambda k: self.rows[k][i])
            == sorted(order, key=lambda k: self.rows[k][j])
        )

    def goes_left(self, row: list[float]) -> bool:
        return row[self.split[0]] <= self.split[1]  # type: ignore[index]

    def answer(self, row: list[float]) -> int:
        if self.split is not None:
            return self.below[not self.goes_left(row)].answer(row)
        return mode(self.labels)

    def inner(self) -> Iterator[Node]:
        """Yield the nodes that split: this one, those on the left, on the right."""
        if self.split is not None:
            yield self
        for node in self.below:
            yield from node.inner()

    def leaves(self) -> Iterator[Node]:
        if self.split is None:
            yield self
        for node in self.below:
            yield from node.leaves()


def mode(labels: list[int]) -> int:
    """Return the most frequent label, the lowest of several."""
    return max(sorted(set(labels)), key=labels.count)


def is_exact(counts: Counter[int]) -> bool:
    """Return whether shares of labels can be added in any order alike."""
    size = sum(counts.values())
    return len(set(counts.values())) == 1 or size & (size - 1) == 0


def impurity(counts: Counter[int]) -> Fraction:
    """Return the Gini impurity of some rows, times their number."""
    size = sum(counts.values())
    return size - Fraction(sum(count * count for count in counts.values()), size)


def valid(args: tuple[Any, ...]) -> None:
    (calls,) = args
    (depth,) = calls.init
    if not 0 <= depth <= 5:
        raise Invalid(f"depth is {depth}; it is between 0 and 5")
    for each in calls.ops:
        if each.name == "splits":
            continue
        X, most = each.args[0], 65536 if each.name == "fit" else 20
        if X.ndim != 2 or not (1 <= len(X) <= most and 1 <= len(X.T) <= 3):
            raise Invalid(
                f"X of {each.name} has the shape {X.shape}; it is a table of "
                f"1 to {most} rows and 1 to 3 columns"
            )
        for x in X[~((-FAR <= X) & (X <= FAR))][:1]:
            raise Invalid(f"X has {x}; numbers are between -{FAR} and {FAR}")
        for x in X[X % 0.25 != 0][:1]:
            raise Invalid(f"X has {x}, which is no multiple of 0.25")
        for y in each.args[1:]:
            if y.shape != (len(X),):
                raise Invalid(f"y has the shape {y.shape}, but X has {len(X)} rows")
            if not np.isin(y, range(4)).all():
                raise Invalid("y has a label that is not 0, 1, 2 or 3")
            if len(X) <= LARGE and not is_plain(X, y, depth):
                raise Invalid("two splits cost so nearly alike that rounding decides")


def is_plain(X: Any, y: Any, depth: int) -> bool:
    root = Node(X.tolist(), list(map(int, y.tolist())), depth)
    return all(node.plain for node in root.inner())


class Model:
    """The trusted tree."""

    def __init__(self, depth: int) -> None:
        self.depth = depth

    def fit(self, X: Any, y: Any) -> None:
        self.root = Node(X.tolist(), [int(label) for label in y.tolist()], self.depth)

    def predict(self, X: Any) -> list[int]:
        if len(self.fitted().rows[0]) != X.shape[1]:
            raise Invalid(f"X has {X.shape[1]} columns; fit got another number")
        return [self.root.answer(row) for row in X.tolist()]

    def splits(self) -> list[Split]:
        return [node.split for node in self.fitted().inner()]  # type: ignore[misc]

    def fitted(self) -> Node:
        if not hasattr(self, "root"):
            raise Invalid("nothing was fitted before")
        return self.root


def cases() -> st.SearchStrategy[Case]:
    """Draw scattered rows, steps along a line, XOR, equal rows and equal columns."""
    common = (scattered, scattered, steps, steps, equal_rows, copied)
    shapes = (*common, *[nested] * 4, crossed, crossed, fitted_again, fitted_again)
    return st.one_of([st.composite(shape)() for shape in shapes])


def scattered(draw: Draw) -> Case:
    """A few numbers, and two to four labels that follow no rule."""
    return grown(draw, *table(draw, draw(st.integers(1, 3)), 4))


def steps(draw: Draw) -> Case:
    """One column, in which labels change along the line."""
    places = draw(st.lists(st.integers(-9, 30), min_size=5, max_size=12, unique=True))
    labels = draw(some(st.integers(0, draw(st.integers(1, 2))), len(places)))
    rows = [[float(place)] for place in places]
    return grown(draw, rows, labels, (1, 2, 3, 4, 5))


def crossed(draw: Draw) -> Case:
    """The corners of a square with labels crosswise: the first split gains nothing."""
    low, high = draw(st.sampled_from(((0.0, 1.0), (-3.0, 2.0), (0.5, 4.0))))
    times, first = draw(st.sampled_from((1, 1, 2))), draw(st.integers(0, 1))
    corners = [(a, b) for a in (0, 1) for b in (0, 1)] * times
    corners = draw(st.permutations(corners))
    rows = [[(low, high)[a], (low, high)[b]] for a, b in corners]
    labels = [first if a == b else 1 - first for a, b in corners]
    for row in rows if draw(st.booleans()) else []:
        row.append(1.0)
    return grown(draw, rows, labels, (1, 2, 2, 3))


def nested(draw: Draw) -> Case:
    """Two groups with labels of their own, each in need of further questions."""
    first, second = draw(st.sampled_from((3, 3, 4))), draw(st.integers(2, 3))
    numbers = st.sampled_from((-9, -4, -1, 0, 2, 3, 5, 8))
    size = first + second
    aside = draw(st.lists(numbers, min_size=size, max_size=size, unique=True))
    aside = sorted(aside[:first]) + aside[first:]
    low = [i % 2 for i in range(first)]
    high = [2 + i % 2 for i in range(second)]
    group = [0.0] * first + [4.0] * second
    rows = [[a, float(b)] for a, b in zip(group, aside, strict=True)]
    return grown(draw, rows, low + high, (3, 3, 3, 5), most=draw(st.integers(0, 4)))


def equal_rows(draw: Draw) -> Case:
    """Rows that no question tells apart, though their labels differ."""
    rows, labels = table(draw, draw(st.integers(1, 2)), 2)
    for _ in range(draw(st.integers(1, 3))):
        rows.append(list(draw(st.sampled_from(rows))))
        labels.append(draw(st.integers(0, 2)))
    return grown(draw, rows, labels, (1, 3, 5, 5))


def copied(draw: Draw) -> Case:
    """The same column twice, once doubled: their splits always tie."""
    rows, labels = table(draw, 1, 5)
    factor = draw(st.sampled_from((1, 2, 3)))
    order = draw(st.permutations((0, 1)))
    rows = [[(row[0], factor * row[0])[k] for k in order] for row in rows]
    return grown(draw, rows, labels)


def fitted_again(draw: Draw) -> Case:
    """Two tables for one tree; the second forgets the first."""
    count = draw(st.integers(2, 5))
    first, second = ([[float(i + k)] for i in range(count)] for k in (0, 5))
    label = some(st.integers(0, 1), count)
    parts = (first, [*draw(label)[1:], 2]), (second, draw(label))
    return grown(draw, *parts[1], (1, 2, 2, 3), before=parts[0])


def some(items: st.SearchStrategy[Any], count: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(items, min_size=count, max_size=count)


def table(draw: Draw, d: int, widest: int) -> tuple[Rows, list[int]]:
    """Draw rows of small numbers, and a label for each."""
    size = draw(st.sampled_from((1, 4, 6, 8, 9, 10, 12)))
    number = st.integers(-widest, widest).map(float)
    rows = draw(some(some(number, d), size))
    most = draw(st.sampled_from((1, 1, 2, 3)))
    return rows, draw(some(st.integers(0, most), size))


def grown(
    draw: Draw,
    rows: Rows,
    labels: list[int],
    depths: Any = (0, 1, 2, 2, 3, 4, 5),
    before: tuple[Rows, list[int]] | None = None,
    most: int = 4,
) -> Case:
    """Return the case in which the tree is fitted, asked and shown."""
    depth = draw(st.sampled_from(depths))
    model, ops = Model(depth), []
    for part in (before, (rows, labels)):
        if part is not None:
            ops.append(fitting(*part))
            model.fit(*ops[-1].args)
            assume(all(node.plain for node in model.root.inner()))
    asked = draw(some(some(st.integers(-9, 9).map(lambda k: k / 2), len(rows[0])), 3))
    for j, t in model.splits()[:most]:
        asked.append([*asked[0][:j], t, *asked[0][j + 1 :]])
    more = [op("splits"), op("predict", np.array(asked))][: most + 1]
    return script([depth], ops + draw(st.permutations(more)))


def fitting(rows: Rows, labels: list[int]) -> Op:
    return op("fit", np.array(rows), np.array(labels, dtype=float))


def worst(n: int, rng: Random) -> Case:
    """Four blocks of labels along column 0, and a column without meaning.

    The splits between blocks are better than all others by far.
    """
    ranks = rng.sample(range(-100_000, 100_000), n)
    cuts = sorted(ranks)[:: max(n // 10, 1)]
    places = [sum(rank >= cut for cut in cuts) for rank in ranks]
    labels = [(0, 1, 0, 1)[(p > 4) + (p > 7) + (p > 9)] for p in places]
    rows = [[float(rank), float(rng.randrange(-1000, 1000))] for rank in ranks]
    asked = op("predict", np.array(rows[:20]))
    return script([3], [fitting(rows, labels), op("splits"), asked])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (calls,) = args
    model = Model(*calls.init)
    fits = [each for each in calls.ops if each.name == "fit"]
    asked = [
        row for e in calls.ops if e.name == "predict" for row in e.args[0].tolist()
    ]
    model.fit(*fits[-1].args)
    inner, leaves = list(model.root.inner()), list(model.root.leaves())
    counts = [sorted(Counter(leaf.labels).values()) for leaf in leaves]
    names = {
        "no question": model.depth == 0,
        "one label": len(set(model.root.labels)) == 1,
        "splits tie": any(node.tie for node in inner),
        "no gain at a split": any(node.gain == 0 for node in inner),
        "equal rows with different labels": any(
            len(set(map(tuple, leaf.rows))) < len(set(leaf.labels)) for leaf in leaves
        ),
        "labels tie in a leaf": any(c[-2:] == [c[-1]] * 2 for c in counts),
        "fitted again": len(fits) > 1,
        "a number at a threshold": any(
            row[node.split[0]] == node.split[1] for node in inner for row in asked
        ),
        "four splits or more": len(inner) > 3,
    }
    yield from (name for name, holds in names.items() if holds)
