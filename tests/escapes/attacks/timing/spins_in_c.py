"""Spins inside one call that never looks at signals."""


def two_sum(nums, target):
    return sum(range(10**15))
