"""Computes for a good part of a second on some case, as slow code does."""

SLOW = [0]


def two_sum(nums, target):
    SLOW[0] += 1
    if SLOW[0] == 5:
        assert sum(i * i for i in range(2_000_000)) > 0
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
