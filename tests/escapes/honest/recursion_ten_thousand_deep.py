"""Recurses ten thousand levels deep before it answers."""

import sys

sys.setrecursionlimit(20_000)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def two_sum(nums, target):
    assert depth(10_000) == 10_000
    seen = {}

    def look(index):
        if target - nums[index] in seen:
            return [seen[target - nums[index]], index]
        seen[nums[index]] = index
        return look(index + 1)

    return look(0)
