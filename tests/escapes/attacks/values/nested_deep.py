"""Returns a list nested a million deep."""


def two_sum(nums, target):
    deep = []
    for _ in range(1_000_000):
        deep = [deep]
    return deep
