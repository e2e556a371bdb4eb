"""Matches an expression that takes exponential time."""

import re


def two_sum(nums, target):
    return re.match("(a+)+$", "a" * 60 + "b")
