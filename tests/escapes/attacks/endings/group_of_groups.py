"""Raises a deep group of exceptions."""


def two_sum(nums, target):
    group = ValueError("AC")
    for _ in range(20_000):
        group = ExceptionGroup("AC" * 100, [group])
    raise group
