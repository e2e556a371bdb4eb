"""Growth as a picture of characters: time against size, both logarithmic."""

from __future__ import annotations

import math

from judge.growth import AxisGrowth

_WIDTH, _HEIGHT = 48, 10


def curve(axis: AxisGrowth) -> list[str]:
    """Return a log-log plot: `*` yours, `o` the reference; nothing for few points."""
    points = [point for point in axis.points if point.yours_s > 0]
    if len(points) < 3:
        return []
    times = [p.yours_s for p in points] + [
        p.reference_s for p in points if p.reference_s
    ]
    low, high = math.log(min(times)), math.log(max(times))
    left, right = math.log(points[0].n), math.log(points[-1].n)
    grid = [[" "] * (_WIDTH + 1) for _ in range(_HEIGHT + 1)]

    def mark(n: int, seconds: float, letter: str) -> None:
        column = round(_WIDTH * (math.log(n) - left) / max(right - left, 1e-9))
        row = round(_HEIGHT * (math.log(seconds) - low) / max(high - low, 1e-9))
        grid[_HEIGHT - row][column] = letter

    for point in points:
        if point.reference_s:
            mark(point.n, point.reference_s, "o")
        mark(point.n, point.yours_s, "*")
    top, bottom = f"{1e3 * max(times):.3g} ms", f"{1e3 * min(times):.3g} ms"
    margin = max(len(top), len(bottom))
    rows = []
    for index, cells in enumerate(grid):
        label = top if index == 0 else bottom if index == _HEIGHT else ""
        rows.append(f"  {label:>{margin}} |{''.join(cells).rstrip()}")
    first, last = f"{axis.axis} = {points[0].n}", str(points[-1].n)
    rows.append(f"  {'':>{margin}} +{'-' * (_WIDTH + 1)}")
    rows.append(f"  {'':>{margin}}  {first}{last:>{_WIDTH + 1 - len(first)}}")
    rows.append(f"  {'':>{margin}}  * yours   o reference")
    return rows
