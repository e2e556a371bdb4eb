# expect: CLE
# time: O(n^2)
# space: O(n)
# why: one loop to the eye; the slice, `in` and `index` each hide another one in C
"""Searches the rest of the list for the partner of every entry."""


def two_sum(nums: list[int], target: int) -> list[int]:
    for i, entry in enumerate(nums):
        if target - entry in nums[i + 1 :]:
            return [i, nums.index(target - entry, i + 1)]
    return []
