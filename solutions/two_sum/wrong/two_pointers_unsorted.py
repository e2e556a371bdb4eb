# expect: WA
# why: remembers the two pointers and forgets that they need sorted entries
"""Moves two pointers over entries in any order, and so walks past the pair."""


def two_sum(nums: list[int], target: int) -> list[int]:
    low, high = 0, len(nums) - 1
    while low < high:
        total = nums[low] + nums[high]
        if total == target:
            return [low, high]
        if total < target:
            low += 1
        else:
            high -= 1
    return []
