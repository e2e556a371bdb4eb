"""Adds by Fraction and takes statistics that nobody asked for."""

import statistics
from fractions import Fraction


def two_sum(nums, target):
    assert statistics.median(nums) <= max(nums)
    assert statistics.pstdev(nums) >= 0
    assert Fraction("0.25").limit_denominator(10) == Fraction(1, 4)
    seen = {}
    for index, number in enumerate(nums):
        share = Fraction(target, 3) - Fraction(number, 3)
        if share in seen:
            return [seen[share], index]
        seen[Fraction(number, 3)] = index
    return []
