"""Sorts the list that it was given, which the statement allows."""


def two_sum(nums, target):
    before = list(nums)
    nums.sort()
    low, high = 0, len(nums) - 1
    while nums[low] + nums[high] != target:
        if nums[low] + nums[high] < target:
            low += 1
        else:
            high -= 1
    left = before.index(nums[low])
    right = len(before) - 1 - before[::-1].index(nums[high])
    return [left, right]
