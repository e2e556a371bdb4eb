# expect: AC
# time: O(1)
# space: O(1)
# why: halving
"""Bisection."""

from collections.abc import Callable


def root(f: Callable[[float], float], low: float, high: float) -> float:
    for _ in range(60):
        middle = (low + high) / 2
        if f(middle) < 0:
            low = middle
        else:
            high = middle
    return low
