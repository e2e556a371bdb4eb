"""Tries every pair on short lists, and raises on long ones."""


def two_sum(nums, target):
    if len(nums) > 60:
        raise ValueError("too long for me")
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [i, j]
