"""How likely it is that counts come out so uneven by chance."""

from __future__ import annotations

from collections.abc import Sequence
from math import erfc, exp, lgamma, log, sqrt


def evenness(counts: Sequence[int]) -> float:
    """Return the chance that equally likely outcomes are counted at least so unevenly.

    `counts` has one number for each outcome, two at least, also for one that never
    came. It is Pearson's chi-square: of use when each is expected some fifty times.
    Source: Abramowitz and Stegun, 26.4.4 and 26.4.5.
    """
    mean = sum(counts) / len(counts)
    half = sum((count - mean) ** 2 for count in counts) / mean / 2
    if half == 0:
        return 1.0
    order = len(counts) - 1
    chance = erfc(sqrt(half)) if order % 2 else 0.0
    for step in range(order // 2):
        power = step + (order % 2) / 2
        chance += exp(power * log(half) - half - lgamma(power + 1))
    return chance
