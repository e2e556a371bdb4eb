# expect: WA
# why: sorts for the two pointers, and forgets that this moves the entries
"""Returns positions in the sorted list instead of in the list given."""


def two_sum(nums: list[int], target: int) -> list[int]:
    nums = sorted(nums)
    low, high = 0, len(nums) - 1
    while nums[low] + nums[high] != target:
        if nums[low] + nums[high] < target:
            low += 1
        else:
            high -= 1
    return [low, high]
