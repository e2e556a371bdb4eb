"""Returns an int of a hundred thousand digits."""


def two_sum(nums, target):
    return [10**100_000, 0]
