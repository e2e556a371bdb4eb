"""Lifts Python's limit on digits and returns ints that take long to write."""

import sys


def two_sum(nums, target):
    sys.set_int_max_str_digits(0)
    return [1 << 3_000_000, 1 << 3_000_000]
