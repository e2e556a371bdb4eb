"""K-means: Lloyd's rounds from given centroids, replayed in whole numbers.

Floats and exact numbers must decide alike, or two right programs could differ.
So whenever a point is assigned, one centroid is nearest by a clear margin, or a
tie is exact and floats show it; `cut_short` ends a case before that fails.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import chain as in_turn
from random import Random
from typing import Any

import numpy as np
from hypothesis import assume
from hypothesis import strategies as st

from judge.spec import Case, Invalid, Wrong, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Rows = list[list[float]]

FAR = 10**9
"""Bounds every coordinate."""

CLEAR = 10**5
"""Squared distances differ by more than a share 1 / CLEAR of the squared spread."""

CLEAR_WHEN_RANDOM = 10**12
"""The same for the random cases that measure growth."""

CLOSE = 1e-11
"""How far a centroid may be off, as a share of the largest coordinate."""

LARGE = 1000
"""With more points times centroids, a case measures growth."""

SEVERAL = (1, 2, *range(4, 15))
"""How many points: mostly more than two, where little can go wrong."""

MOST_POINTS, MOST_CENTROIDS = 40, 6
"""Cases that do not measure growth have no more, as the statement says."""

ROUNDS = (0, 1, 2, 2, 3, 5, 20, *[10**6] * 5)


def cases() -> st.SearchStrategy[Case]:
    """Draw points and starts: ties, lonely centroids, lines, tiny and far numbers."""
    whole = (anything, anything, anything, halfway, askew, askew)
    others = (chain, chain, squeezed, squeezed, tiny, *[far] * 5, decimals)
    shapes = (*whole, *others)
    return st.one_of([st.composite(shape)() for shape in shapes])


def anything(draw: Draw) -> Case:
    """A few small whole numbers; two centroids may be equal, or be far from all."""
    d = draw(st.integers(1, 3))
    points = rows(draw, st.integers(-9, 9), draw(st.sampled_from(SEVERAL)), d)
    starts = rows(draw, st.integers(-9, 9), draw(sizes(1, 4)), d)
    away = st.sampled_from((-90, -60, 60, 90))
    starts += rows(draw, away, draw(st.sampled_from((0, 0, 1, 2))), d)
    again = int(len(starts) < MOST_CENTROIDS)
    starts += draw(st.lists(st.sampled_from(starts), max_size=again))
    return cut_short(draw, points, draw(st.permutations(starts)))


def halfway(draw: Draw) -> Case:
    """Points in the middle between two centroids; others pull one of them away."""
    d = draw(st.integers(1, 2))
    even = st.integers(-5, 5).map(lambda number: 2 * number)
    starts = rows(draw, even, draw(st.integers(2, 4)), d)
    points = rows(draw, st.integers(-10, 10), draw(st.integers(1, 6)), d)
    for _ in range(draw(st.integers(1, 3))):
        one, other = draw(st.sampled_from(starts)), draw(st.sampled_from(starts))
        middle = [(a + b) / 2 for a, b in zip(one, other, strict=True)]
        points.insert(draw(st.integers(0, len(points))), middle)
    return cut_short(draw, points, starts)


def chain(draw: Draw) -> Case:
    """Points along a line and centroids at its beginning: they wander for long."""
    steps = draw(st.lists(st.integers(1, 999), min_size=6, max_size=36))
    places = [sum(steps[:end]) for end in range(1, len(steps) + 1)]
    d = draw(st.integers(1, 2))
    points = [[float(place)] * d for place in draw(st.permutations(places))]
    starts = rows(draw, st.integers(0, 1200), draw(st.integers(2, 5)), d)
    return cut_short(draw, points, starts, (2, 4, 7, 10**6, 10**6))


def squeezed(draw: Draw) -> Case:
    """A centroid in the middle loses both its points to two others, and stays."""
    inner, outer = draw(st.integers(4, 9)), draw(st.integers(3, 9))
    side = draw(st.integers(2 * inner + 3, 2 * (inner + outer) - 3))
    start, middle = draw(st.sampled_from((-1, 1, 1, 0))), draw(st.integers(-9, 9))
    rest = [float(middle)] * draw(st.sampled_from((0, 0, 1)))
    line = (-inner - outer, -inner, inner, inner + outer)
    points = [[float(middle + x), *rest] for x in line]
    places = (start, start + side, start - side)
    starts = [[float(middle + x), *rest] for x in places]
    points, starts = draw(st.permutations(points)), draw(st.permutations(starts))
    return cut_short(draw, points, starts, (2, 2, 3, 10**6))


def tiny(draw: Draw) -> Case:
    """All numbers are millionths: what looks like no move at all is one."""
    d = draw(st.sampled_from((1, 1, 2)))
    millionths = st.integers(-99, 99).map(lambda number: number / 10**6)
    points = rows(draw, millionths, draw(st.integers(2, 9)), d)
    starts = rows(draw, millionths, draw(st.integers(1, 3)), d)
    return cut_short(draw, points, starts, (1, 5, 10**6, 10**6))


def far(draw: Draw) -> Case:
    """Near together, far from 0: squares of the coordinates have no digits left."""
    middle = draw(st.sampled_from((-1, 1))) * (FAR - 5)
    count = draw(st.sampled_from((3, 3, 3, 4, 4, 9)))
    line = draw(st.lists(st.integers(-5, 5), min_size=count, max_size=count))
    assume(max(line) - min(line) >= 4)
    points = [[float(middle + x)] for x in line]
    return cut_short(draw, points[2:], points[:2], (0, 1, 1, 2, 3, 20))


def askew(draw: Draw) -> Case:
    """A centroid along an axis is farther away than one aside, by few steps."""
    aside = (draw(st.integers(2, 7)), draw(st.integers(2, 7)))
    longer = math.isqrt(aside[0] ** 2 + aside[1] ** 2) + 1
    along = draw(st.integers(longer, max(longer, sum(aside) - 1)))
    x, y = draw(st.integers(-3, 3)), draw(st.integers(-3, 3))
    starts = [[float(x + along), float(y)], [float(x + aside[0]), float(y + aside[1])]]
    points = rows(draw, st.integers(-9, 9), draw(sizes(0, 3)), 2)
    points.append([float(x), float(y)])
    return cut_short(draw, points, draw(st.permutations(starts)))


def decimals(draw: Draw) -> Case:
    """Numbers of two decimals; up to 40 points and 6 centroids."""
    d = draw(st.integers(1, 3))
    cents = st.integers(-99_999, 99_999).map(lambda number: number / 100)
    points = rows(draw, cents, draw(st.sampled_from((*SEVERAL, 25, 40, 40))), d)
    starts = rows(draw, cents, draw(st.integers(1, 6)), d)
    return cut_short(draw, points, starts)


def rows(draw: Draw, numbers: st.SearchStrategy[Any], count: int, d: int) -> Rows:
    row = st.lists(numbers.map(float), min_size=d, max_size=d)
    drawn: Rows = draw(st.lists(row, min_size=count, max_size=count))
    return drawn


def cut_short(draw: Draw, points: Rows, starts: Rows, rounds: Any = ROUNDS) -> Case:
    """Return the case with no more rounds than have only clear assignments."""
    max_iter = draw(st.sampled_from(rounds))
    replay = Replay(points, starts)
    assume(replay.is_clear())
    for done in replay.rounds(max_iter):
        if not replay.is_clear():
            return case(points, starts, done - 1)
    return case(points, starts, max_iter)


class Replay:
    """Centroids and labels after some rounds, without rounding.

    All coordinates are multiples of 1 / unit. A centroid is the sum of its
    points, in that unit, and their number.
    """

    def __init__(self, points: Rows, starts: Rows) -> None:
        ratios = [[x.as_integer_ratio() for x in row] for row in (*points, *starts)]
        self.unit = math.lcm(*(below for row in ratios for _, below in row))
        whole = [[up * (self.unit // below) for up, below in row] for row in ratios]
        self.points, self.sums = whole[: len(points)], whole[len(points) :]
        self.counts = [1] * len(starts)
        widths = [max(column) - min(column) for column in zip(*whole, strict=True)]
        self.spread = sum(width**2 for width in widths)
        shown = self.unit == 1 and self.spread < 2**50
        self.shown = [shown] * len(starts)
        self.labels = self.assigned()

    def squared(self) -> Iterator[list[int]]:
        """Yield each point's squared distances, as multiples of the same unit."""
        scale = math.lcm(*self.counts)
        pairs = zip(self.sums, self.counts, strict=True)
        places = [[scale // count * x for x in total] for total, count in pairs]
        for point in self.points:
            p = [scale * x for x in point]
            yield [sum((a - b) ** 2 for a, b in zip(p, c, strict=True)) for c in places]

    def assigned(self) -> list[int]:
        """Return for each point the number of its nearest centroid, the lower one."""
        return [distances.index(min(distances)) for distances in self.squared()]

    def move(self) -> None:
        """Do one round: move the centroids that have points, assign the points."""
        for j in range(len(self.sums)):
            pairs = zip(self.points, self.labels, strict=True)
            members = [point for point, label in pairs if label == j]
            if members:
                self.sums[j] = [sum(column) for column in zip(*members, strict=True)]
                self.counts[j] = len(members)
                self.shown[j] = self.shown[j] and len(members) <= 2
        self.labels = self.assigned()

    def is_clear(self, clear: int = CLEAR) -> bool:
        """Return whether every way to compute in floats must assign like this.

        Ties count as clear only between centroids that floats have exactly,
        however they take the mean: starts, and means of one or two whole points.
        """
        margin = self.spread * math.lcm(*self.counts) ** 2
        for distances in self.squared():
            nearest = min(distances)
            tied = [j for j, other in enumerate(distances) if other == nearest]
            if len(tied) > 1 and not all(self.shown[j] for j in tied):
                return False
            gaps = [other - nearest for other in distances if other != nearest]
            if gaps and clear * min(gaps) <= margin:
                return False
        return True

    def rounds(self, most: int) -> Iterator[int]:
        """Do the rounds, and yield their number, until no label changes."""
        for number in range(1, most + 1):
            before = self.labels
            self.move()
            yield number
            if self.labels == before:
                return

    def centroids(self) -> Rows:
        """Return the centroids, each number rounded once."""
        pairs = zip(self.sums, self.counts, strict=True)
        return [[x / (count * self.unit) for x in total] for total, count in pairs]


def valid(args: tuple[Any, ...]) -> None:
    points, starts, max_iter = args
    for name, some, most in (("points", points, 16384), ("centroids", starts, 1024)):
        if not 1 <= len(some) <= most:
            raise Invalid(f"there are {len(some)} {name}; there are 1 to {most}")
    d = len(points[0])
    if not 1 <= d <= 3:
        raise Invalid(f"points[0] has {d} coordinates; there are 1 to 3")
    for row in (*points, *starts):
        if len(row) != d:
            raise Invalid(f"{row} has {len(row)} coordinates, but points[0] has {d}")
        if not all(abs(x) <= FAR for x in row):
            raise Invalid(f"{row} has a coordinate that is not between -1e9 and 1e9")
    if not 0 <= max_iter <= 10**6:
        raise Invalid(f"max_iter is {max_iter}; it is between 0 and 10**6")
    if len(points) * len(starts) <= LARGE:
        few = len(points) <= MOST_POINTS and len(starts) <= MOST_CENTROIDS
        clear = CLEAR if few else CLEAR_WHEN_RANDOM
        replay = Replay(points, starts)
        for done in in_turn([0], replay.rounds(max_iter)):
            if not replay.is_clear(clear):
                raise Invalid(f"after round {done} rounding decides on a label")


def check(args: tuple[Any, ...], got: tuple[Rows, list[int]]) -> None:
    points, starts, max_iter = args
    if len(points) * len(starts) > LARGE:
        right = in_floats(points, starts, max_iter)
    else:
        replay = Replay(points, starts)
        list(replay.rounds(max_iter))
        right = replay.centroids(), replay.labels
    largest = max(abs(x) for row in (*points, *starts) for x in row)
    for reason in differences(right, got, CLOSE * largest):
        raise Wrong(reason, expected=right)


def in_floats(points: Rows, starts: Rows, max_iter: int) -> tuple[Rows, list[int]]:
    """Do the rounds of a large case; random numbers come near no tie."""
    everyone, places = np.array(points), np.array(starts)
    for rounds_left in reversed(range(max_iter + 1)):
        offsets = everyone[:, np.newaxis] - places
        labels = (offsets**2).sum(axis=2).argmin(axis=1)
        for j in set(labels.tolist()) if rounds_left else ():
            places[j] = everyone[labels == j].mean(axis=0)
    return places.tolist(), labels.tolist()


def differences(
    right: tuple[Rows, list[int]], got: tuple[Rows, list[int]], allowed: float
) -> Iterator[str]:
    """Yield what is wrong with an answer, most important first."""
    (places, labels), (found, marks) = right, got
    if len(found) != len(places):
        yield f"{len(places)} centroids are asked for, not {len(found)}"
    for j, (place, other) in enumerate(zip(places, found, strict=False)):
        if len(other) != len(place):
            yield f"centroid {j} has {len(other)} coordinates, not {len(place)}"
        if not all(abs(a - b) <= allowed for a, b in zip(place, other, strict=False)):
            yield f"centroid {j} is {other}, not {place}"
    if len(marks) != len(labels):
        yield f"{len(labels)} labels are asked for, one a point, not {len(marks)}"
    for i, (label, mark) in enumerate(zip(labels, marks, strict=False)):
        if label != mark:
            nearest = f"the centroid nearest to points[{i}] is number {label}"
            yield f"the centroids are right, but labels[{i}] is {mark}; {nearest}"


def worst(n: int, rng: Random, k: int) -> Case:
    """Points all over a square, centroids in one corner: they move for long."""
    points = [[rng.random(), rng.random()] for _ in range(n)]
    starts = [[rng.random() / 16, rng.random() / 16] for _ in range(k)]
    return case(points, starts, 3)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    points, starts, max_iter = args
    replay = Replay(points, starts)
    tie = any(row.count(min(row)) > 1 for row in replay.squared())
    used, largest = set(replay.labels), abs(np.array(points)).max()
    done = sum(1 for _ in replay.rounds(max_iter))
    names = {
        "tie at the start": tie,
        "centroid without points": len(used) < len(starts),
        "centroid loses its points": bool(used - set(replay.labels)),
        "all points at the first centroid": used == {0} and max_iter > 0,
        "settles": done < max_iter,
        "is cut off": done == max_iter > 0,
        "three rounds or more": done >= 3,
        "no round": max_iter == 0,
        "more centroids than points": len(starts) > len(points),
        "tiny": largest < 1e-3,
        "far": largest > FAR / 2,
    }
    yield from (name for name, holds in names.items() if holds)
