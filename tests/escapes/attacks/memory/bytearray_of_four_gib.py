"""Asks for four GiB at once."""


def two_sum(nums, target):
    return [len(bytearray(4 << 30)), 0]
