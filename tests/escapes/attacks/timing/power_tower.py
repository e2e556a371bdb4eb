"""Computes a number that has more digits than there is memory."""


def two_sum(nums, target):
    return 7 ** 7 ** 7 ** 7
