# expect: WA
# why: mixes up a subsequence with a slice
"""Measures runs of neighbours that increase."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    best = run = 1
    for before, number in zip(nums, nums[1:]):
        run = run + 1 if before < number else 1
        best = max(best, run)
    return best
