# expect: CLE
# time: O(n^2)
# space: O(1)
# why: the first idea that everyone has, and a right one: try every pair
"""Tries every pair: about n²/2 sums."""


def two_sum(nums: list[int], target: int) -> list[int]:
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
    return []
