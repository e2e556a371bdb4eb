"""Prints for ever."""


def two_sum(nums, target):
    while True:
        print("A" * 10_000)
