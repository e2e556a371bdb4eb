"""Bounds: what each allows when the size grows."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

_COSTS: dict[str, Callable[[float], float]] = {
    "1": lambda n: 1.0,
    "log n": lambda n: math.log2(max(n, 2.0)),
    "sqrt n": math.sqrt,
    "n": lambda n: n,
    "n log n": lambda n: n * math.log2(max(n, 2.0)),
    "n^1.5": lambda n: n**1.5,
    "n^2": lambda n: n**2,
    "n^2 log n": lambda n: n**2 * math.log2(max(n, 2.0)),
    "n^3": lambda n: n**3,
}

EXPONENTIAL = "2^n"
BOUNDS = (*_COSTS, EXPONENTIAL)


def exponent(bound: str, low: float, high: float) -> float:
    """Return the slope of log(cost) against log(n) that a bound has on average.

    Between the sizes `low` and `high`, which differ.
    """
    if bound == EXPONENTIAL:
        return (high - low) * math.log(2) / math.log(high / low)
    cost = _COSTS[bound]
    return math.log(cost(high) / cost(low)) / math.log(high / low)


def allowed(
    bound: str, measured: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Return the curve that a bound allows from the first measured point on."""
    (first, base), *_ = measured
    return [
        (n, base * (n / first) ** (exponent(bound, first, n) if n > first else 0))
        for n, _ in measured
    ]


def per_doubling(bound: str, size: float) -> float:
    """Return by what a cost of that bound is multiplied from size/2 to size."""
    return float(2 ** exponent(bound, size / 2, size))
