"""Recurses without end, within the limit that is set."""


def two_sum(nums, target):
    return two_sum(nums, target)
