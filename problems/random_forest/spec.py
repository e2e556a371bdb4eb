"""Random forest: laws that hold for every forest that is grown as asked.

The bags are drawn in a prescribed way, so they are known. What follows from them
for every choice of columns is asked for exactly: a tree knows the rows of its bag,
and with up to four columns all trees that can be grown on a bag are followed, in
fractions. A split can be the best of some columns drawn if it is the best of its own
column, and enough others have none that is better.

Two experiments leave room for chance. In both of them each tree gives a row its
label by a draw of its own, so the votes of many trees are binomial, and no correct
forest is outvoted by bad luck:

- a strong column: one tree of four looks at it first. A case is drawn only if 200
  trees on its bags are led astray once in 10^12 times or less.
- swapped labels: a tree gives a row its label with a probability of 0.76 or more;
  on 2,000 trees for each of `TABLES`, each of 24 orders of its columns and each of
  two ways to break ties, it was 0.782 and more. Of 180 trees at 0.76, half err
  together less than once in 10^13 times.

A run has some fifty cases of the first and ten of the second, with 20 rows each, so
a correct forest fails in one run of 10^10 or fewer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations, pairwise
from math import comb, isqrt
from random import Random
from typing import Any

import numpy as np
from hypothesis import assume
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, Seed, Wrong, op, script

Draw = Callable[[st.SearchStrategy[Any]], Any]
Row = tuple[float, ...]
Rows = list[list[float]]
Part = tuple[tuple[Row, int], ...]
Split = tuple[int, float, Part, Part]

WIDTHS = (1, 4, 9, 16, 16, 16)

STRONG = 200
"""So many trees there are where one column is stronger, and only there."""

SWAPPED = 180
"""So many trees there are where labels were swapped, and only there."""

TABLES = (5, 9, 32, 69, 76, 78, 79, 87)
"""The seeds of the tables with swapped labels."""

RARELY = 1e-12
"""So seldom many trees are led astray by bad luck."""


class Tree:
    """All trees that can be grown on a bag, whatever columns are drawn."""

    def __init__(self, rows: list[Row], labels: list[int]) -> None:
        self.bag = tuple(sorted(zip(rows, labels, strict=True)))
        self.columns = range(len(rows[0]))
        self.known: dict[Part, list[Split]] = {}

    def labels(self, row: Row) -> set[int]:
        """Return the labels that `row` may get."""
        equal = [label for known, label in self.bag if known == row]
        if equal:
            return {most_frequent(equal)}
        if len(self.columns) > 4:
            return {label for _, label in self.bag}  # or fewer
        return self.follow(self.bag, row)

    def follow(self, part: Part, row: Row) -> set[int]:
        splits = self.splits(part)
        if not splits:
            return {most_frequent([label for _, label in part])}
        sides = {left if row[j] <= t else right for j, t, left, right in splits}
        return set().union(*(self.follow(side, row) for side in sides))

    def splits(self, part: Part) -> list[Split]:
        """Return the splits that some draw of columns leads to; none of a leaf."""
        if part not in self.known:
            self.known[part] = []
            if len({label for _, label in part}) > 1:
                self.known[part] = list(self.possible(part))
        return self.known[part]

    def possible(self, part: Part) -> Iterator[Split]:
        """Yield the best splits of each column, if enough columns are no better."""
        least, best = [Fraction(len(part))] * len(self.columns), []
        for j in self.columns:
            for low, high in pairwise(sorted({row[j] for row, _ in part})):
                t = (low + high) / 2
                left = tuple(each for each in part if each[0][j] <= t)
                right = tuple(each for each in part if each[0][j] > t)
                cost = impurity(left) + impurity(right)
                least[j] = min(least[j], cost)
                best.append((cost, (j, t, left, right)))
        for cost, split in best:
            no_better = sum(each >= cost for each in least)
            if cost == least[split[0]] and no_better >= isqrt(len(self.columns)):
                yield split


def impurity(part: Part) -> Fraction:
    """Return the Gini impurity of some rows, times their number."""
    counts = Counter(label for _, label in part)
    return len(part) - Fraction(sum(c * c for c in counts.values()), len(part))


def most_frequent(labels: list[int]) -> int:
    """Return the most frequent label, the lowest of several."""
    return max(sorted(set(labels)), key=labels.count)


def valid(args: tuple[Any, ...]) -> None:
    (made,) = args
    trees, _ = made.init
    if not 1 <= trees <= 200:
        raise Invalid(f"trees is {trees}; there are 1 to 200")
    fitted = None
    for each in made.ops:
        if each.name == "fit":
            fitted = each.args
            check_fitted(trees, *fitted)
        elif fitted is None:
            raise Invalid(f"{each.name} is called before fit")
        elif each.name == "predict":
            check_numbers(each.args[0], "predict")
            if each.args[0].shape[1] != fitted[0].shape[1]:
                raise Invalid("predict gets another number of columns than fit")


def check_fitted(trees: int, X: Any, y: Any) -> None:
    check_numbers(X, "fit")
    if X.shape[1] not in (1, 4, 9, 16):
        raise Invalid(f"X of fit has {X.shape[1]} columns; there are 1, 4, 9 or 16")
    if y.shape != X.shape[:1]:
        raise Invalid(f"y has the shape {y.shape}, but X has {len(X)} rows")
    if not set(y.tolist()) <= {0, 1, 2, 3}:
        raise Invalid("y has a label that is not 0, 1, 2 or 3")
    rows, labels = list(map(tuple, X.tolist())), [int(label) for label in y.tolist()]
    if trees == SWAPPED and not any(same_table(rows, labels, t) for t in TABLES):
        raise Invalid(f"{SWAPPED} trees are asked for on tables of their own only")
    if trees == STRONG and len(list(alone(rows, labels))) != 1:
        raise Invalid(f"{STRONG} trees are asked for on tables of their own only")


def same_table(rows: Rows, labels: list[int], seed: int) -> bool:
    """Whether these are the rows of `noisy`, with the columns in whatever order."""
    others, their_labels, _ = noisy(seed)
    columns, their_columns = (sorted(zip(*x, strict=True)) for x in (rows, others))
    return columns == their_columns and labels == their_labels


def check_numbers(X: Any, name: str) -> None:
    if X.ndim != 2 or not 1 <= len(X) <= 24:
        raise Invalid(f"X of {name} has the shape {X.shape}; it has 1 to 24 rows")
    if not ((X.round() == X) & (abs(X) <= 50)).all():
        raise Invalid(f"X of {name} has a number that is not whole, from -50 to 50")


def alone(rows: Rows, labels: list[int]) -> Iterator[Row]:
    """Yield the different rows whose label no other one has."""
    label_of = dict(zip(rows, labels, strict=True))
    for row, label in label_of.items():
        if list(label_of.values()).count(label) < 2:
            yield row


class Model:
    """The bags, and the labels that follow from them."""

    def __init__(self, trees: int, rng: Seed) -> None:
        self.size, self.rng = trees, Random(rng.value)

    def fit(self, X: Any, y: Any) -> None:
        self.rows = list(map(tuple, X.tolist()))
        self.labels = [int(label) for label in y.tolist()]
        n = len(self.rows)
        self.drawn = [
            [self.rng.randrange(n) for _ in range(n)] for _ in range(self.size)
        ]
        self.trees: list[Tree] = []

    def bags(self) -> list[list[int]]:
        return self.drawn

    def predict(self, X: Any) -> list[int]:
        found = [self.label(tuple(row)) for row in X.tolist()]
        if None in found:
            raise Invalid(f"correct forests may differ on row {found.index(None)}")
        return [label for label in found if label is not None]

    def label(self, row: Row) -> int | None:
        """Return the label that every correct forest gives, None if they may differ."""
        if self.size == SWAPPED:
            return self.of_most_on_its_side(row)
        if self.size == STRONG:
            return self.of_the_crowd(row)
        sure: Counter[int] = Counter(dict.fromkeys(self.labels, 0))
        perhaps: Counter[int] = Counter()
        for tree in self.known():
            labels = tree.labels(row)
            (sure if len(labels) == 1 else perhaps).update(labels)
        best = min(sure, key=lambda label: (-sure[label], label))
        for other in sure:
            most = sure[other] + perhaps[other]
            if other != best and (-most, other) < (-sure[best], best):
                return None
        return best

    def known(self) -> list[Tree]:
        if not self.trees:
            for bag in self.drawn:
                rows = [self.rows[i] for i in bag]
                self.trees.append(Tree(rows, [self.labels[i] for i in bag]))
        return self.trees

    def of_most_on_its_side(self, row: Row) -> int:
        side = [
            label
            for label, known in zip(self.labels, self.rows, strict=True)
            if (known[0] > 0) == (row[0] > 0)
        ]
        return most_frequent(side)

    def of_the_crowd(self, row: Row) -> int | None:
        """Return the label of a row that is `one` in the strong column only.

        The row `one` has a label of its own. The other label is that of its opposite,
        which differs from it in all columns, and of one that differs in the strong
        column only. So the strong column tells the labels apart at once, and no other
        does, and a tree that does not look at it first takes `row` for the opposite.
        """
        label_of = dict(zip(self.rows, self.labels, strict=True))
        (one,) = alone(self.rows, self.labels)
        opposite = max(label_of, key=lambda a: distance(a, one))
        drawn = [{self.rows[i] for i in bag} for bag in self.drawn]
        surely = sum(one in kinds and opposite not in kinds for kinds in drawn)
        maybe = sum(one in kinds and opposite in kinds for kinds in drawn)
        chance = 1 - comb(len(row) - 1, 4) / comb(len(row), 4)
        rare = tail(maybe, chance, self.size // 2 - surely) < RARELY
        return label_of[opposite] if rare else None


def distance(a: Row, b: Row) -> int:
    """Return in how many columns two rows differ."""
    return sum(x != y for x, y in zip(a, b, strict=True))


def tail(count: int, chance: float, least: int) -> float:
    """Return how likely `count` draws succeed `least` times or more."""
    times = range(max(least, 0), count + 1)
    return sum(comb(count, k) * chance**k * (1 - chance) ** (count - k) for k in times)


def check_predict(args: tuple[Any, ...], got: list[int], expected: list[int]) -> None:
    if len(got) != len(expected):
        raise Wrong(f"{len(expected)} labels are asked for, one a row, not {len(got)}")
    for i, (label, wanted) in enumerate(zip(got, expected, strict=True)):
        if label != wanted:
            every = "a forest grown like this on these bags"
            raise Wrong(f"{every} gives row {i} the label {wanted}, not {label}")


def cases() -> st.SearchStrategy[Case]:
    """Draw a few trees on a few rows, lines of numbers, and the two experiments."""
    few = (one_tree, one_tree, one_tree, small, line, again, weighed, sparse)
    shapes = (*few, *few, copied, weighed, weighed, strong, strong, swapped, swapped)
    return st.one_of([st.composite(shape)() for shape in shapes])


def one_tree(draw: Draw) -> Case:
    """One tree: it knows all rows of its bag."""
    return asked(draw, 1, *table(draw, draw(st.integers(4, 14))))


def small(draw: Draw) -> Case:
    """Two to eight trees on one to four rows: many bags have one label only."""
    return asked(draw, draw(st.integers(2, 8)), *table(draw, draw(st.integers(1, 4))))


def line(draw: Draw) -> Case:
    """One column, in which nothing is up to chance; numbers between the rows too."""
    number = st.integers(0, draw(st.sampled_from((5, 12, 12)))).map(float)
    rows = [[x] for x in draw(some(number, draw(st.integers(6, 14))))]
    labels = draw(some(st.integers(0, draw(st.integers(1, 3))), len(rows)))
    more = [[float(x)] for x in range(-1, 14)]
    return asked(draw, draw(st.sampled_from((1, 1, 2, 5))), rows, labels, more)


def copied(draw: Draw) -> Case:
    """Three equal columns, one of which is always drawn, and another."""
    number = st.integers(0, 2).map(float)
    pairs = draw(some(some(number, 2), draw(st.integers(6, 12))))
    order = draw(st.sampled_from(((0, 0, 0, 1), (1, 0, 0, 0), (0, 1, 0, 0))))
    more = [[float(a), float(b)] for a in range(3) for b in range(3)]
    rows, more = ([[pair[k] for k in order] for pair in x] for x in (pairs, more))
    labels = draw(some(st.integers(0, draw(st.sampled_from((1, 1, 2)))), len(rows)))
    return asked(draw, draw(st.sampled_from((1, 1, 3))), rows, labels, more)


def weighed(draw: Draw) -> Case:
    """One tree, and a column that seems the best one if sides are not weighed.

    In three equal columns `first` differs from all other rows of the bag, in the
    last column `lonely` does. Half of the rows `first` have the lower label.
    """
    seed, n = Seed(draw(st.integers(0, 10**6))), draw(st.integers(5, 9))
    rng = Random(seed.value)
    times = Counter(rng.randrange(n) for _ in range(n))
    pairs = [
        pair for pair in combinations(times, 2) if len({*map(times.get, pair)}) < 2
    ]
    assume(pairs and len(times) > 3)
    first = draw(st.sampled_from(pairs))
    lonely = [i for i in times if i not in first][:: draw(st.integers(2, 3))]
    low, high = draw(st.sampled_from(((0.0, 1.0), (-3.0, 5.0), (2.0, 4.0))))
    at = draw(st.integers(0, 3))
    rows = [[low if i in first else high] * 4 for i in range(n)]
    for i, row in enumerate(rows):
        row[at] = high if i in lonely else low
    asking = [low] * 4
    asking[at] = high
    a, b = draw(st.sampled_from(((0, 1), (0, 2), (1, 3))))
    labels = [a if i == first[0] else b for i in range(n)]
    return asked(draw, 1, rows, labels, [asking], seed=seed)


def sparse(draw: Draw) -> Case:
    """One tree, on rows that differ in one column of four or nine."""
    d, n = draw(st.sampled_from((4, 4, 9))), draw(st.integers(3, 6))
    number = st.integers(-9, 9).map(float)
    values = draw(st.lists(number, min_size=n, max_size=n, unique=True))
    column = draw(st.integers(0, d - 1))
    rows = [[x if j == column else 3.0 for j in range(d)] for x in values]
    return asked(draw, 1, rows, [i % 4 for i in range(n)])


def again(draw: Draw) -> Case:
    """Two fits of one forest: the second has bags and rows of its own."""
    rows, labels = table(draw, draw(st.integers(2, 6)), (1, 4, 4, 9))
    before = [[x + 1 for x in row] for row in draw(st.permutations(rows))]  # one label
    return asked(draw, draw(st.integers(1, 4)), rows, labels, before=before)


def strong(draw: Draw) -> Case:
    """Three kinds of rows, and a single column that tells their labels apart."""
    one = draw(some(st.sampled_from((-9.0, 0.0, 5.0)), 16))
    opposite, column = [x + 10 for x in one], draw(st.sampled_from((0, 7, 15)))
    third = [*one[:column], opposite[column], *one[column + 1 :]]
    row = [*opposite[:column], one[column], *opposite[column + 1 :]]
    mine, other = draw(st.sampled_from(((0, 1), (1, 0), (2, 1))))
    rows = [one] * 2 + [opposite] * 3 + [third]
    return crowd(draw, STRONG, rows, [mine] * 2 + [other] * 4, [row])


def swapped(draw: Draw) -> Case:
    """Rows of positive and of negative numbers, a few of them with a wrong label."""
    rows, labels, asking = noisy(draw(st.sampled_from(TABLES)))
    order = draw(st.permutations(range(16)))
    rows, asking = ([[row[j] for j in order] for row in x] for x in (rows, asking))
    return crowd(draw, SWAPPED, rows, labels, asking)


def noisy(seed: int) -> tuple[Rows, list[int], Rows]:
    """Return rows, labels of which four are wrong, and rows to ask for."""
    rng = Random(seed)
    rows, asking = signs(rng, 24, 1, 50), signs(rng, 20, 10, 40)
    return rows, [1, 0, 1, 0, *[i % 2 for i in range(20)]], asking


def signs(rng: Random, count: int, least: int, most: int) -> Rows:
    """Return rows of negative and of positive numbers, by turns.

    Only `rng.random` gives the same numbers in every version of Python.
    """
    width = most - least + 1
    return [
        [float((-1, 1)[i % 2] * (least + int(rng.random() * width))) for _ in range(16)]
        for i in range(count)
    ]


def crowd(draw: Draw, trees: int, rows: Rows, labels: list[int], asking: Rows) -> Case:
    seed = Seed(draw(st.integers(0, 10**6)))
    fit = fitting(rows, labels)
    model = Model(trees, seed)
    model.fit(*fit.args)
    assume(None not in map(model.label, map(tuple, asking)))
    return script([trees, seed], [fit, op("predict", np.array(asking))])


def some(items: st.SearchStrategy[Any], count: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(items, min_size=count, max_size=count)


def table(
    draw: Draw, count: int, widths: tuple[int, ...] = WIDTHS
) -> tuple[Rows, list[int]]:
    """Draw rows that agree in many columns, and a label for each.

    A row is drawn as one number, which is much quicker.
    """
    d, most = draw(st.sampled_from(widths)), draw(st.sampled_from((1, 1, 3)))
    codes = draw(some(st.integers(0, 4**d - 1), count))
    rows = [[float(code >> 2 * j & most) for j in range(d)] for code in codes]
    return rows, draw(some(st.integers(0, draw(st.integers(1, 3))), count))


def asked(
    draw: Draw,
    trees: int,
    rows: Rows,
    labels: list[int],
    more: Rows | None = None,
    before: Rows | None = None,
    seed: Seed | None = None,
) -> Case:
    """Return the case that asks for all rows on which every forest must agree."""
    seed = seed or Seed(draw(st.integers(0, 10**6)))
    model, ops = Model(trees, seed), []
    for part in (before, rows):
        if part is not None:
            ops.append(fitting(part, labels if part is rows else [1] * len(part)))
            model.fit(*ops[-1].args)
    rows = rows if more is None else more
    known = [row for row in rows if model.label(tuple(row)) is not None]
    assume(known)
    return script([trees, seed], [*ops, op("bags"), op("predict", np.array(known))])


def fitting(rows: Rows, labels: list[int]) -> Op:
    return op("fit", np.array(rows), np.array(labels, dtype=float))


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (calls,) = args
    model = Model(*calls.init)
    fits = [each for each in calls.ops if each.name == "fit"]
    for each in fits:
        model.fit(*each.args)
    (queries,) = (e.args[0].tolist() for e in calls.ops if e.name == "predict")
    crowded = model.size in (STRONG, SWAPPED)
    inside = [{model.rows[i] for i in bag} for bag in model.drawn if not crowded]
    names = {
        "one tree": model.size == 1,
        "one column": len(model.rows[0]) == 1,
        "fitted again": len(fits) > 1,
        "swapped labels": model.size == SWAPPED,
        "a strong column": model.size == STRONG,
        "a row outside of a bag": any(
            tuple(row) not in rows for row in queries for rows in inside
        ),
        "a new row": not crowded and any(tuple(q) not in model.rows for q in queries),
        "a new row in four columns": not crowded
        and len(model.rows[0]) == 4
        and any(tuple(q) not in model.rows for q in queries),
        "equal rows with different labels": len(set(model.rows))
        < len(set(zip(model.rows, model.labels, strict=True))),
    }
    yield from (name for name, holds in names.items() if holds)
