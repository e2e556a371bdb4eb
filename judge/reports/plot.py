"""Growth as a picture of characters: time against size, and yours over theirs.

Both axes are logarithmic. The second picture is the honest one: what grows as
the reference does is flat in it, whatever the machine was doing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from judge.growth import AxisGrowth, TimePoint

_WIDTH, _HEIGHT, _LOW_HEIGHT = 48, 10, 5

Series = tuple[str, Sequence[tuple[int, float]]]
"""A letter, and the points that it marks."""


def curves(axis: AxisGrowth) -> list[str]:
    """Return both pictures as lines; nothing when there are too few points."""
    points = [point for point in axis.points if point.yours_s > 0]
    if len(points) < 3:
        return []
    yours = [(p.n, 1e3 * p.yours_s) for p in points]
    theirs = [(p.n, 1e3 * p.reference_s) for p in points if p.reference_s]
    rows = _picture([("o", theirs), ("*", yours)], axis.axis, _HEIGHT, " ms")
    rows.append("    time: * yours, o reference")
    ratios = ratio_points(points)
    if len(ratios) > 2:
        rows += ["", *_picture([("*", ratios)], axis.axis, _LOW_HEIGHT, " x")]
        rows.append("    yours / reference: flat is within the bound")
    return rows


def together(series: Sequence[Series], name: str) -> list[str]:
    """Return one picture of several curves, sizes against seconds."""
    in_ms = [(letter, [(n, 1e3 * s) for n, s in points]) for letter, points in series]
    return _picture(in_ms, name, _HEIGHT, " ms")


def ratio_points(points: Sequence[TimePoint]) -> list[tuple[int, float]]:
    """Return size and time over the reference's, where both were measured."""
    return [(p.n, p.yours_s / p.reference_s) for p in points if p.reference_s]


def _picture(series: Sequence[Series], name: str, height: int, unit: str) -> list[str]:
    """Return a grid of characters with the least and greatest value of each axis."""
    every = [point for _, points in series for point in points]
    low, high = (math.log(f(value for _, value in every)) for f in (min, max))
    left, right = (math.log(f(n for n, _ in every)) for f in (min, max))
    middle = (low + high) / 2
    half = max((high - low) / 2, math.log(2) / 2)  # a flat curve looks flat
    grid = [[" "] * (_WIDTH + 1) for _ in range(height + 1)]
    for letter, points in series:
        for n, value in points:
            column = round(_WIDTH * (math.log(n) - left) / max(right - left, 1e-9))
            share = (math.log(value) - middle + half) / (2 * half)
            grid[height - round(height * share)][column] = letter
    top, bottom = (f"{math.exp(middle + s * half):.3g}{unit}" for s in (1, -1))
    margin = max(len(top), len(bottom))
    labels = {0: top, height: bottom}
    rows = [
        f"  {labels.get(index, ''):>{margin}} |{''.join(cells).rstrip()}"
        for index, cells in enumerate(grid)
    ]
    first, last = f"{name} = {round(math.exp(left))}", str(round(math.exp(right)))
    rows.append(f"  {'':>{margin}} +{'-' * (_WIDTH + 1)}")
    rows.append(f"  {'':>{margin}}  {first}{last:>{_WIDTH + 1 - len(first)}}")
    return rows
