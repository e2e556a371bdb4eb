"""Makes a list of a thousand million entries."""


def two_sum(nums, target):
    return [0] * 10**9
