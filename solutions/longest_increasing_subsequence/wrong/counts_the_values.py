# expect: WA
# why: sorted, the different entries do increase, but that changes their order
"""Counts the different entries."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    return len(set(nums))
