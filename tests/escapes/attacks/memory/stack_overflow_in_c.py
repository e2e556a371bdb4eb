"""Nests calls in C until the stack is at its end."""

import sys


def two_sum(nums, target):
    sys.setrecursionlimit(2**31 - 1)
    deep = []
    for _ in range(10_000_000):
        deep = [deep]
        if not _ % 100_000:
            repr(deep)
    return deep
